import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { openBrowser, openPage, type OpenPage } from './open-browser.ts';
import { locateNode, readNodes } from './read-canvas.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
let opened: OpenPage[] = [];

beforeAll(async () => {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await graph.close();
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
