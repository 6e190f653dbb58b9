import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../client/language/format-date.ts';
import { ownExplorer } from '../setup/own-services.ts';
import { askServer } from './ask-server.ts';
import { onOnePage, WINDOWS } from './one-page.ts';
import { locateAnyEdge, locateNode, readNodes } from './read-canvas.ts';

const openWindow = onOnePage();

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().click();
}

describe.each(WINDOWS)('the explorer in $language, $width wide', (window) => {
  const { t, language, options, hidden } = window;
  const open = () => openWindow(options);

  it('opens on a graph of all four kinds, each with its colour and shape', async () => {
    const page = await open();
    const nodes = [...(await readNodes(page)).values()];
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(
      new Set(['PERSON', 'ORGANISATION', 'ROLE', 'MEETING']),
    );
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    expect(await page.locator('.legend button').allTextContents()).toEqual(
      ['PERSON', 'ROLE', 'ORGANISATION', 'MEETING'].map((kind) => t(`kind.${kind}` as 'kind.ROLE')),
    );
    expect(await page.locator('html').getAttribute('lang')).toBe(
      language === 'zh' ? 'zh-Hans' : 'en',
    );
  });

  it('hides a kind by its legend, and brings it back where it was', async () => {
    const page = await open();
    const before = await readNodes(page);
    await page.getByRole('button', { name: t('kind.MEETING'), exact: true }).click();
    await page.locator('.status-count').getByText(hidden()).waitFor();
    const without = [...(await readNodes(page)).values()];
    expect(without.some(({ kind }) => kind === 'MEETING')).toBe(false);
    expect(await page.locator('.status-count').textContent()).toMatch(hidden());
    await page.locator('.legend button').nth(3).click();
    expect(await readNodes(page)).toEqual(before);

    for (const kind of await page.locator('.legend button').all()) await kind.click();
    await page.getByText(t('graph.blank')).waitFor();
    await page.getByRole('button', { name: t('graph.showAll') }).click();
    expect(await readNodes(page)).toEqual(before);
  });

  it.each(language === 'zh' ? ['韦韬', 'wei tao'] : ['weitao'])(
    'finds 韦韬 by %s and shows his posts and meetings',
    async (text) => {
      const page = await open();
      await search(page, text);
      await page.getByRole('heading', { name: '韦韬', exact: true }).waitFor();
      const panel = page.locator('.panel-body');
      await panel.getByText('太原市委书记').first().waitFor();
      await panel.getByText('山西省委常委').first().waitFor();
      await panel.getByText('全市疫情防控工作总结推进会').first().waitFor();
      const firstSeen = `${t('entity.firstSeen')}${formatDate('2022-05-24', language).text}`;
      expect(await panel.textContent()).toContain(firstSeen);
      expect(await panel.textContent()).toContain(t('entity.softEnds'));
    },
  );

  it('says so where nothing is called like that', async () => {
    const page = await open();
    await page.getByRole('combobox').fill('查无此人甲乙丙');
    await page.getByText(t('search.none', { text: '查无此人甲乙丙' })).waitFor();
  });

  it('opens a node by a click', async () => {
    const page = await open();
    const [id] = [...(await readNodes(page))].find(([, { kind }]) => kind === 'PERSON') ?? [''];
    const { x, y } = await locateNode(page, id);
    await page.mouse.click(x, y);
    await page.locator('[data-panel="PERSON"] h2').waitFor();
  });

  it.each(['HOLDS', 'ATTENDED'])(
    'leads from a %s edge to its quote in the article',
    async (kind) => {
      const page = await open();
      const { id, x, y } = await locateAnyEdge(page, kind);
      await page.mouse.click(x, y);
      const mark = page.locator('mark');
      await mark.first().waitFor();
      const marked = (await mark.allTextContents()).join('');
      const { edge } = await askServer<{
        edge: { statements: { quote: string; article: { text: string } }[] };
      }>(ownExplorer(), `{ edge(id: "${id}") { statements { quote article { text } } } }`);
      const [first] = edge.statements;
      expect(marked).toBe(first?.quote);
      expect(first?.article.text).toContain(marked);
      expect(await page.locator('.article-text').innerText()).toContain(marked);
      expect(await isInView(page)).toBe(true);
      expect(await page.locator('.quote q b').allTextContents()).toEqual(
        edge.statements.map(({ quote }) => quote),
      );
    },
  );

  it('leads from a line of a dossier to its sentence, and from the article back to the graph', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page
      .getByRole('button', { name: t('evidence.of', { line: '韦韬 太原市委书记' }) })
      .click();
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').allTextContents()).join('')).toContain('韦韬');
    const statements = page.locator('.article .lines');
    await statements.getByRole('button', { name: '张新伟', exact: true }).first().click();
    await page.getByRole('heading', { name: '张新伟', exact: true }).waitFor();
    await page.getByRole('button', { name: t('panel.back') }).click();
    await page.locator('mark').first().waitFor();
  });

  it('shows a meeting with its listing in order', async () => {
    const page = await open();
    await search(page, '全市疫情防控工作总结推进会');
    const listing = page.locator('.lines-numbered');
    await listing.waitFor();
    expect((await listing.locator('.entity-link').allTextContents()).slice(0, 5)).toEqual([
      '韦韬',
      '张新伟',
      '张韬',
      '魏民',
      '操学诚',
    ]);
  });
  it('is undone and done again, laid out otherwise, and comes back by its link', async () => {
    const page = await open();
    await search(page, '韦韬');
    await page.getByRole('button', { name: t('entity.hide'), exact: true }).click();
    const count = page.locator('.status-count');
    await count.getByText(hidden(1)).waitFor();
    await page.keyboard.press('Control+z');
    await count.getByText(hidden()).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await count.getByText(hidden(1)).waitFor();

    const before = await readNodes(page);
    await page.getByRole('button', { name: t('layout.ORGANISATION') }).click();
    await page.waitForFunction(() => location.hash.includes('layout=ORGANISATION'));
    const after = await readNodes(page);
    expect(after.size).toBe(before.size);
    expect(after).not.toEqual(before);

    const link = page.url();
    const other = await openWindow({ ...options, address: link });
    await other.locator('.status-count').getByText(hidden(1)).waitFor();
    await other.getByRole('heading', { name: '韦韬', exact: true }).waitFor();
    expect(await readNodes(other)).toEqual(after);
  });
});

describe('two languages', () => {
  it('follows the browser at first, then the choice, which it keeps', async () => {
    const page = await openWindow({ locale: 'en-GB', fresh: true });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Back' }).waitFor();
    await search(page, 'weitao');
    await page.getByText('First seen').first().waitFor();
    expect(await page.locator('.panel-body').textContent()).toContain('24 May 2022');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('最早见报').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: '返回' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.title()).toContain('人脉');
  });
});

function isInView(page: Page): Promise<boolean> {
  return page
    .locator('mark')
    .first()
    .evaluate((mark) => {
      // A quote may run over several lines: the first tells.
      const [line] = mark.getClientRects();
      if (!line) return false;
      const { top, bottom, left } = line;
      return mark.contains(document.elementFromPoint(left + 2, (top + bottom) / 2));
    });
}
