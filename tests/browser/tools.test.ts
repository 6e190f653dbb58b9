import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../client/language/format-date.ts';
import { onOnePage, WINDOWS } from './one-page.ts';
import { locateNode, readNodes } from './read-canvas.ts';
import { readDownload } from './read-download.ts';

const openWindow = onOnePage();

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: /^(?:搜索|Search)/ }).fill(text);
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
    const page = await openWindow({ fresh: true });
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

describe.each(WINDOWS)('in $language, $width wide', (window) => {
  const { t, language, options, hidden } = window;
  const open = () => openWindow(options);

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
    const bar = page.getByRole('toolbar', { name: t('selection.label') });
    await bar.waitFor();
    const inside = places.filter((place) => place.x <= half && place.y >= y + 110).length;
    expect(await bar.getByRole('status').textContent()).toBe(
      t('selection.count', { count: inside }),
    );

    await bar.getByRole('button', { name: t('selection.clear') }).click();
    await page
      .getByRole('checkbox', { name: t('list.select', { name: '韦韬' }), exact: true })
      .check();
    await page
      .getByRole('checkbox', { name: t('list.select', { name: '张新伟' }), exact: true })
      .check();
    await bar.getByRole('button', { name: t('selection.only') }).click();
    await page.waitForFunction(() => location.hash.includes('ids='));
    expect((await readNodes(page)).size).toBe(2);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.hash.includes('ids='));
    expect(await readNodes(page)).toEqual(all);
  });
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
    await page.getByRole('button', { name: t('graph.fit') }).click();
    await map.waitFor({ state: 'detached' });
  });
  it('shows appearances along time, each mark with its sentence, and prints with its sources', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.locator('.chart-track button').last().click();
    await page.locator('[data-panel="EDGE"] mark').first().waitFor();
    await page.getByRole('button', { name: t('panel.back') }).click();
    await page.getByRole('button', { name: t('report.open'), exact: true }).click();
    const sources = page.locator('.sources li');
    await sources.first().waitFor();
    expect(await sources.first().textContent()).toContain(formatDate('2022-05-25', language).text);
    const count = await sources.count();
    expect(await page.locator('.report').textContent()).toContain(t('report.made', { count }));
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.header, .graph, .panel-bar').filter({ visible: true }).count(),
    ).toBe(0);
  });

  it("goes back and forth by the browser's buttons as by its own, one page at a time", async () => {
    const page = await open();
    const panel = (name: string) => page.locator(`[data-panel="${name}"]`).waitFor();
    await search(page, '韦韬');
    await panel('PERSON');
    await page.getByRole('button', { name: t('report.open'), exact: true }).click();
    await panel('REPORT');
    await page.goBack();
    await panel('PERSON');
    await page.goForward();
    await panel('REPORT');
    await page.getByRole('button', { name: t('panel.back') }).click();
    await panel('PERSON');
    await page.goForward();
    await panel('REPORT');
    await page.getByRole('link', { name: t('app.skip') }).focus();
    await page.keyboard.press('Enter');
    await panel('LIST');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await page.goBack();
    await panel('REPORT');
  });

  it('tells the holders of a post in their order', async () => {
    const page = await open();
    await search(page, '太原市委书记');
    await page.getByText(t('role.holders')).waitFor();
    await page.locator('.lines').getByText('韦韬').waitFor();
  });
  it('saves the picture as SVG with every name in it, none over another', async () => {
    const page = await open();
    const saving = page.waitForEvent('download');
    await command(page, 'SVG');
    const text = await readDownload(saving);
    expect(text).toContain('<tspan x="0" dy="0">韦韬</tspan>');
    const drawn = await page.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      document.body.append(read.documentElement);
      const names = [...document.querySelectorAll('body > svg:last-child text')];
      const boxes = names.map((name) => name.getBoundingClientRect());
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      );
      return { names: names.length, overlaps: overlaps.length };
    }, text);
    const { size } = await readNodes(page);
    expect(drawn).toEqual({ names: size, overlaps: 0 });
  });

  it('saves the workspace, and opens it as it was', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.getByRole('button', { name: t('entity.hide'), exact: true }).click();
    await command(page, '按机构');
    await page.waitForFunction(() => location.hash.includes('layout=ORGANISATION'));
    const nodes = await readNodes(page);
    const saving = page.waitForEvent('download');
    await command(page, 'save the workspace');
    const buffer = Buffer.from(await readDownload(saving));

    const other = await open();
    const choosing = other.waitForEvent('filechooser');
    await command(other, '打开工作区');
    await (await choosing).setFiles({ name: 'renmai.json', mimeType: 'application/json', buffer });
    await other.locator('.status-count').getByText(hidden(1)).waitFor();
    const found = await readNodes(other);
    expect([...found.keys()].sort()).toEqual([...nodes.keys()].sort());
    const [id = ''] = nodes.keys();
    expect(found.get(id)?.x).toBeCloseTo(nodes.get(id)?.x ?? 0, -1);
    await other.getByRole('heading', { name: '韦韬', exact: true }).waitFor();
  });
  it('plays through the days with reports to the last, as one step to undo', async () => {
    const page = await open();
    const count = page.locator('.status-count');
    const spans = await page.locator('.time-span').evaluateHandle((element) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(element.textContent)).observe(element, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return seen;
    });
    await page.getByRole('button', { name: t('time.play') }).click();
    await page.getByRole('button', { name: t('time.pause') }).waitFor();
    await page.getByRole('button', { name: t('time.play') }).waitFor();
    const days = ['2022-05-24', '2022-05-25'].map((day) => formatDate(day, language).text);
    expect(await spans.jsonValue()).toEqual(days);
    await page.waitForFunction(() => location.hash.includes('time=2022-05-25~'));
    await count.getByText(hidden()).waitFor();
    await page.keyboard.press('Control+z');
    await count.getByText(hidden()).waitFor({ state: 'detached' });
  });

  it('shows what was so on one day, by its link too', async () => {
    const page = await open();
    await page.getByLabel(t('time.day')).fill('2022-05-24');
    await page.waitForFunction(() => location.hash.includes('day=2022-05-24'));
    await page.locator('.status-count').getByText(hidden()).waitFor();
    const list = (await page.locator('.table').first().textContent()) ?? '';
    expect(list).toContain('工作会谈');
    expect(list).not.toContain('全市疫情防控工作总结推进会');
    await page.reload();
    await page.locator('.status-count').getByText(hidden()).waitFor();
    expect(await page.getByLabel(t('time.day')).inputValue()).toBe('2022-05-24');
    await page.getByRole('button', { name: t('time.all') }).click();
    await page.locator('.status-count').getByText(hidden()).waitFor({ state: 'detached' });
  });
  it('shows where they sat together and how they are connected, each with its sentence', async () => {
    const page = await open();
    for (const name of ['韦韬', '张韬']) {
      await page.getByRole('checkbox', { name: t('list.select', { name }), exact: true }).check();
    }
    const bar = page.getByRole('toolbar', { name: t('selection.label') });
    await bar.getByRole('button', { name: t('compare.open') }).click();
    const row = page.locator('.compare-table tbody tr');
    await row.filter({ hasText: '全市疫情防控工作总结推进会' }).waitFor();
    expect(await row.locator('.evidence-button').allTextContents()).toEqual([
      t('compare.seat', { order: 1 }),
      t('compare.seat', { order: 3 }),
    ]);
    await page.getByText(t('compare.overlap')).waitFor();
    await row.getByRole('button', { name: t('compare.seat', { order: 3 }) }).click();
    await page.locator('mark').first().waitFor();

    await bar.getByRole('button', { name: t('paths.open') }).click();
    await page.locator('.path-step q').first().waitFor();
    const [first = '', second = ''] = await page.locator('.path-step q b').allTextContents();
    expect(first).toContain('韦韬');
    expect(second).toContain('张韬');
    await page.getByRole('button', { name: t('paths.show') }).click();
    await bar.getByText(t('selection.count', { count: 3 })).waitFor();

    await page.waitForFunction(() => location.hash.includes('view=PATHS'));
    const link = page.url();
    const other = await openWindow({ ...options, address: link });
    await other.locator('.path-step q').first().waitFor();
  });
  it.each(['GraphML', 'GEXF'])('get what is listed as %s, and no more', async (format) => {
    const page = await open();
    const save = async () => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: format }).click();
      return readDownload(saving);
    };
    const count = (text: string) => text.split(/<node |<edge /u).length - 1;
    const whole = await save();
    expect(whole).toContain('韦韬');
    expect(whole).toContain('工作会谈');
    await page.getByLabel(t('time.from')).press('End');
    await page.locator('.status-count').getByText(hidden()).waitFor();
    const later = await save();
    expect(later).not.toContain('工作会谈');
    const said = t('list.saveHelp', { nodes: '(\\d+)', edges: '(\\d+)' });
    const [, nodes, edges] =
      new RegExp(said).exec((await page.locator('[data-panel="LIST"]').textContent()) ?? '') ?? [];
    expect(count(later)).toBe(Number(nodes) + Number(edges));
    expect(count(later)).toBeLessThan(count(whole));
  });

  it('a dossier tells who was at the same meetings, and leads to them', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.getByRole('button', { name: t('evidence.of', { line: '韦韬 张新伟' }) }).click();
    await page.locator('.compare-table').getByText('全市疫情防控工作总结推进会').waitFor();
  });

  it('the tour comes on the first visit and never again', async () => {
    const page = await openWindow({ ...options, tour: true, fresh: true });
    const { width: across = 0, height: down = 0 } = page.viewportSize() ?? {};
    const tour = page.locator('.tour');
    // What it speaks of first can be done at once: the hits lie over it.
    await page.getByRole('combobox').fill('韦韬');
    await page.getByRole('option').first().click({ trial: true });
    await page.keyboard.press('Escape');
    for (let step = 1; step < 4; step += 1) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await tour.boundingBox()) ?? {};
      expect([x >= 0, y >= 0]).toEqual([true, true]);
      expect([x + width <= across, y + height <= down]).toEqual([true, true]);
      expect(await findCovered(page)).toEqual([]);
      await tour.getByRole('button', { name: t('tour.next') }).click();
    }
    await tour.getByRole('button', { name: t('tour.done') }).click();
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.status-count').waitFor();
    expect(await tour.count()).toBe(0);
  });
});

/** Which tools the tour stands over. */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tour = document.querySelector('.tour')?.getBoundingClientRect();
    return [...document.querySelectorAll('.graph-tools, .legend, .graph-bar, .status-line')]
      .filter((tool) => {
        const { left, right, top, bottom } = tool.getBoundingClientRect();
        if (!tour) return true;
        const isAside = tour.right <= left || tour.left >= right;
        return !isAside && tour.bottom > top && tour.top < bottom;
      })
      .map(({ className }) => className);
  });
}
