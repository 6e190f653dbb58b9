import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fillWithPage } from './fill-with-page.ts';
import { openBrowser, openPage, type OpenPage } from './open-browser.ts';
import { locateNode, readNodes } from './read-canvas.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
let opened: OpenPage[] = [];

beforeAll(async () => {
  await fillWithPage();
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterEach(async () => {
  const problems = opened.flatMap((each) => each.problems);
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened = [];
  expect(problems).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(): Promise<Page> {
  const one = await openPage(browser, server.address);
  opened.push(one);
  await one.page.locator('.status-count').waitFor();
  return one.page;
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: '搜索' }).fill(text);
  await page.getByRole('option').first().click();
}

async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

describe('the command palette', () => {
  it('finds what can be done in either language, does it, and gives the focus back', async () => {
    const page = await open();
    await page.locator('.graph-canvas').focus();
    await command(page, '布局 时间');
    await page.waitForFunction(() => location.hash.includes('layout=TIME'));
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('graph-canvas');
    await command(page, 'undo');
    await page.waitForFunction(() => !location.hash.includes('layout=TIME'));
    await command(page, 'english');
    await page.getByRole('button', { name: 'Back' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nothing of that name');
    await page.getByText('No command is called “nothing of that name”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('several nodes at once', () => {
  it('are selected by a box, by their boxes in the list, and acted on together', async () => {
    const page = await open();
    const all = await readNodes(page);
    const places = await Promise.all([...all.keys()].map((id) => locateNode(page, id)));
    const far = (key: 'x' | 'y') => places.map((place) => place[key]);
    const box = page.locator('.graph-canvas');
    const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 };
    await page.keyboard.down('Shift');
    await page.mouse.move(x + 4, y + 110);
    await page.mouse.down();
    const half = (Math.min(...far('x')) + Math.max(...far('x'))) / 2;
    await page.mouse.move(half, Math.max(...far('y')) + 5, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const bar = page.getByRole('toolbar', { name: '选中的节点' });
    await bar.waitFor();
    const inside = places.filter((place) => place.x <= half && place.y >= y + 110).length;
    expect(await bar.getByRole('status').textContent()).toBe(`已选 ${inside} 个`);

    await bar.getByRole('button', { name: '取消选择' }).click();
    await page.getByRole('checkbox', { name: '选中 韦韬', exact: true }).check();
    await page.getByRole('checkbox', { name: '选中 张新伟', exact: true }).check();
    await bar.getByRole('button', { name: '只留这些' }).click();
    await page.waitForFunction(() => location.hash.includes('ids='));
    expect((await readNodes(page)).size).toBe(2);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.hash.includes('ids='));
    expect(await readNodes(page)).toEqual(all);
  });
});

describe('the small map', () => {
  it('appears while something is out of view, and leads there', async () => {
    const page = await open();
    const map = page.locator('.minimap');
    expect(await map.count()).toBe(0);
    await page.locator('.graph-canvas').focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
    await map.waitFor();
    const [id] = [...(await readNodes(page)).keys()];
    const before = await locateNode(page, id ?? '');
    await map.click({ position: { x: 20, y: 20 } });
    expect((await locateNode(page, id ?? '')).x).toBeGreaterThan(before.x);
    await page.getByRole('button', { name: '显示全图' }).click();
    await map.waitFor({ state: 'detached' });
  });
});

describe('a dossier', () => {
  it('shows appearances along time, each mark with its sentence, and prints with its sources', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.locator('.chart-track button').last().click();
    await page.locator('[data-panel="EDGE"] mark').first().waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '报告', exact: true }).click();
    const sources = page.locator('.sources li');
    await sources.first().waitFor();
    expect(await sources.first().textContent()).toMatch(
      /^“.+”（《.+》，.*2022年5月25日，.*taiyuan-2022-05-26\.txt）$/,
    );
    const count = await sources.count();
    expect(await page.locator('.report').textContent()).toContain(`据 ${count} 句原文`);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.header, .graph, .panel-bar').filter({ visible: true }).count(),
    ).toBe(0);
  });

  it('tells the holders of a post in their order', async () => {
    const page = await open();
    await search(page, '太原市委书记');
    await page.getByText('历任，按最早见报排列').waitFor();
    await page.locator('.lines').getByText('韦韬').waitFor();
  });
});

describe('files to keep', () => {
  it('saves the picture as SVG with every name in it', async () => {
    const page = await open();
    const saving = page.waitForEvent('download');
    await command(page, 'SVG');
    const text = await readFile(await (await saving).path(), 'utf8');
    expect(text).toContain('<tspan x="0" dy="0">韦韬</tspan>');
    const problem = await page.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return read.querySelector('parsererror')?.textContent ?? null;
    }, text);
    expect(problem).toBeNull();
  });

  it('saves the workspace, and opens it as it was', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.getByRole('button', { name: '隐藏', exact: true }).click();
    await command(page, '按机构');
    await page.waitForFunction(() => location.hash.includes('layout=ORGANISATION'));
    const nodes = await readNodes(page);
    const saving = page.waitForEvent('download');
    await command(page, 'save the workspace');
    const path = await (await saving).path();

    const other = await open();
    const choosing = other.waitForEvent('filechooser');
    await command(other, '打开工作区');
    await (await choosing).setFiles(path);
    await other.locator('.status-count').getByText('隐藏 1 个节点').waitFor();
    const found = await readNodes(other);
    expect([...found.keys()].sort()).toEqual([...nodes.keys()].sort());
    const [id = ''] = nodes.keys();
    expect(found.get(id)?.x).toBeCloseTo(nodes.get(id)?.x ?? 0, -1);
    await other.getByRole('heading', { name: '韦韬', exact: true }).waitFor();
  });
});

describe('time', () => {
  it('plays through the days with reports to the last, as one step to undo', async () => {
    const page = await open();
    const count = page.locator('.status-count');
    await page.getByRole('button', { name: '按时间播放' }).click();
    await page.waitForFunction(() => location.hash.includes('time=~2022-05-24'));
    await page.waitForFunction(() => location.hash.includes('time=2022-05-25~'));
    await page.getByRole('button', { name: '按时间播放' }).waitFor();
    await count.getByText('隐藏').waitFor();
    await page.keyboard.press('Control+z');
    await count.getByText('隐藏').waitFor({ state: 'detached' });
  });

  it('shows what was so on one day, by its link too', async () => {
    const page = await open();
    await page.getByLabel('某日').fill('2022-05-24');
    await page.waitForFunction(() => location.hash.includes('day=2022-05-24'));
    await page.locator('.status-count').getByText('隐藏').waitFor();
    const list = (await page.locator('.table').first().textContent()) ?? '';
    expect(list).toContain('工作会谈');
    expect(list).not.toContain('全市疫情防控工作总结推进会');
    await page.reload();
    await page.locator('.status-count').getByText('隐藏').waitFor();
    expect(await page.getByLabel('某日').inputValue()).toBe('2022-05-24');
    await page.getByRole('button', { name: '全部时间' }).click();
    await page.locator('.status-count').getByText('隐藏').waitFor({ state: 'detached' });
  });
});

describe('people side by side', () => {
  it('shows where they sat together and how they are connected, each with its sentence', async () => {
    const page = await open();
    for (const name of ['韦韬', '张韬']) {
      await page.getByRole('checkbox', { name: `选中 ${name}`, exact: true }).check();
    }
    const bar = page.getByRole('toolbar', { name: '选中的节点' });
    await bar.getByRole('button', { name: '比较' }).click();
    const row = page.locator('.compare-table tbody tr');
    await row.filter({ hasText: '全市疫情防控工作总结推进会' }).waitFor();
    expect(await row.locator('.evidence-button').allTextContents()).toEqual(['第 1 位', '第 3 位']);
    await page.getByText('同时见于任上').waitFor();
    await row.getByRole('button', { name: /第 3 位/ }).click();
    await page.locator('mark').first().waitFor();

    await bar.getByRole('button', { name: '路径' }).click();
    await page.locator('.path-step q').first().waitFor();
    const [first = '', second = ''] = await page.locator('.path-step q b').allTextContents();
    expect(first).toContain('韦韬');
    expect(second).toContain('张韬');
    await page.getByRole('button', { name: '在图中显示' }).click();
    await bar.getByText('已选 3 个').waitFor();

    const link = page.url();
    const other = await openPage(browser, link);
    opened.push(other);
    await other.page.locator('.path-step q').first().waitFor();
  });
});

describe('other programs', () => {
  it('get what is shown as GraphML', async () => {
    const page = await open();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'GraphML' }).click();
    const text = await readFile(await (await saving).path(), 'utf8');
    expect(text).toContain('<graphml');
    expect(text).toContain('韦韬');
  });

  it('a dossier tells who was at the same meetings, and leads to them', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.getByRole('button', { name: /^原文依据：韦韬 张新伟/ }).click();
    await page.locator('.compare-table').getByText('全市疫情防控工作总结推进会').waitFor();
  });
});

describe('the tour', () => {
  it.each([
    ['zh-CN', '下一步', '开始使用', { width: 1440, height: 900 }],
    ['en-GB', 'Next', 'Begin', { width: 820, height: 1180 }],
  ])('comes on the first visit and never again, %s', async (locale, next, done, viewport) => {
    const one = await openPage(browser, server.address, { tour: true, locale, viewport });
    opened.push(one);
    const { page } = one;
    const tour = page.locator('.tour');
    for (let step = 1; step < 4; step += 1) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await tour.boundingBox()) ?? {};
      expect([x >= 0, y >= 0]).toEqual([true, true]);
      expect([x + width <= viewport.width, y + height <= viewport.height]).toEqual([true, true]);
      await tour.getByRole('button', { name: next }).click();
    }
    await tour.getByRole('button', { name: done }).click();
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.status-count').waitFor();
    expect(await tour.count()).toBe(0);
  });
});
