/** Every view of the demonstration at two kinds of window, in both languages, in light and dark: one pass each. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownExplorer } from '../setup/own-services.ts';
import { askServer } from './ask-server.ts';
import { fillWithSeeds } from './fill-graph.ts';
import { findViews, type ViewCase } from './find-views.ts';
import { openBrowser, openPage } from './open-browser.ts';

const server = { address: ownExplorer() };
let browser: Browser;
let views: readonly ViewCase[];

beforeAll(async () => {
  const graph = await openTestGraph();
  await fillWithSeeds(graph);
  await graph.close();
  browser = await openBrowser();
  views = await findViews(server.address);
});

afterAll(async () => {
  await browser.close();
});

const DESK = { width: 1440, height: 900 };

it.each([
  ['zh', DESK, 'light', 'every rule of axe'],
  ['en', { width: 1024, height: 768 }, 'dark', 'every rule of axe'],
  ['en', DESK, 'dark', 'what fits'],
  ['zh', { width: 820, height: 1180 }, 'light', 'what fits'],
] as const)(
  'each view in %s at %j, %s: %s',
  async (lang, viewport, colorScheme, wanted) => {
    const { page, problems } = await openPage(browser, `${server.address}?begin#`, {
      viewport,
      colorScheme,
    });
    for (const { name, view, place, picture } of views) {
      // A query of its own makes it a visit of its own.
      await page.goto(`${server.address}?${name}#lang=${lang}&view=${view}`);
      await page.locator(place).first().waitFor();
      await page.locator('.status-count').waitFor();
      expect(await findMisfits(page), name).toEqual([]);
      if (wanted === 'every rule of axe') expect(await findFaults(page), name).toEqual([]);
      const path = `${colorScheme} ${viewport.width}` === picture?.window ? picture.path : null;
      if (path !== null && process.env.SCREENSHOTS === '1') await page.screenshot({ path });
    }
    // The search and the commands lie over any view.
    await page.keyboard.press('/');
    await page.keyboard.type('wang');
    await page.getByRole('option').first().waitFor();
    if (wanted === 'every rule of axe') expect(await findFaults(page), 'hits').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    if (wanted === 'every rule of axe') expect(await findFaults(page), 'commands').toEqual([]);
    expect(problems).toEqual([]);
  },
  120_000,
);

it('begins without a jump, the cursor in the search, with three questions that the graph answers', async () => {
  const { page, problems } = await openPage(browser, `${server.address}#view=START`);
  await page.locator('.questions button').first().waitFor();
  await page.locator('.status-count').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  expect(await page.evaluate(sumShifts)).toBeLessThan(0.02);
  await page.locator('.month-chart rect').first().waitFor();
  expect(await page.locator('.questions button').count()).toBe(3);
  for (const [index, place] of [
    '[data-panel="PERSON"] .tenure-bar',
    '[data-panel="MEETING"] .lines-numbered',
    '[data-panel="PATHS"] .path-step q',
  ].entries()) {
    await page.locator('.questions button').nth(index).click();
    await page.locator(place).first().waitFor();
    await page.getByRole('button', { name: '开始', exact: true }).click();
  }
  expect(problems).toEqual([]);
});

it('loads pages that are dropped onto the window, tells how far they are, and lands on what they brought', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  const before = await page.locator('.status-count').textContent();
  const text =
    '# 晋中市教育工作会议召开\n\n本报讯（记者 林小雨）2023年6月2日，晋中市教育工作会议召开，晋中市副市长崔明远出席并讲话。\n';
  const files = await page.evaluateHandle((article) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([article], 'page.txt', { type: 'text/plain' }));
    transfer.items.add(new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])], 'picture.txt'));
    return transfer;
  }, text);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: files });
  await page.getByText('松开即导入').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  await page.getByRole('progressbar', { name: 'page.txt' }).waitFor();
  // It lands where the sentence stands, with whom it names selected in the graph.
  await page
    .locator('[data-panel="ARTICLE"] .article-title')
    .getByText('晋中市教育工作会议')
    .waitFor({ timeout: 60_000 });
  await page
    .getByRole('toolbar', { name: '选中的节点' })
    .getByText(/^已选 [4-9] 个/)
    .waitFor();
  expect(await page.locator('.status-count').textContent()).not.toBe(before);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const lines = page.locator('.load');
  await lines
    .filter({ hasText: 'page.txt' })
    .getByText(/^新增 1 篇/)
    .waitFor();
  await lines.filter({ hasText: 'picture.txt' }).getByText('读不出这一页').waitFor();
  const { articles } = await askServer<{ articles: { edges: { node: { id: string } }[] } }>(
    server.address,
    '{ articles(text: "晋中市教育工作会议") { edges { node { id } } } }',
  );
  expect(articles.edges).toHaveLength(1);
  expect(problems).toEqual([]);
}, 90_000);

/** What does not fit the window, and names of texts that were shown in place of the texts. */
function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const misfits = [];
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) misfits.push('the page scrolls');
    const panel = document.querySelector('.panel-body');
    if (panel && panel.scrollWidth > panel.clientWidth + 1) misfits.push('the panel scrolls aside');
    for (const button of document.querySelectorAll('.header button, .panel-bar button')) {
      const { left, right } = button.getBoundingClientRect();
      if (left < 0 || right > innerWidth) misfits.push(`${button.textContent} is cut off`);
    }
    const untold = /\b(?:panel|entity|status|error|load|start|graph|tenure)\.[a-zA-Z]+/.exec(
      document.body.innerText,
    );
    return untold ? [...misfits, untold[0]] : misfits;
  });
}

/** What axe finds wrong: the rule and the first place of each. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** How far things have moved under the reader's eyes since the page began; runs in the page. */
function sumShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 200);
  });
}
