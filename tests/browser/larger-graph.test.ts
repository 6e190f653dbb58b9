import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownExplorer } from '../setup/own-services.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { locateNode, readNodes } from './read-canvas.ts';

const MEETINGS = 240;
const OVERVIEW = 150;
const STEP = 40;

/** One name, two cities, one after the other: for a curator to decide. */
const NAMESAKES = [
  ['太原市', '3月1日'],
  ['大同市', '9月2日'],
].map(
  ([city, day]) =>
    `# ${city}教育工作会议召开\n\n本报讯（记者 李敏）2023年${day}，${city}教育工作会议召开。${city}副市长王建国出席并讲话。\n`,
);

let graph: Graph;
let folder: string;
const server = { address: ownExplorer() };
let browser: Browser;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'renmai-browser-'));
  await emptyGraph(graph);
  await writeFile(join(folder, 'page.txt'), writePage());
  await loadPaths(graph, [folder], { locality: '太原市' });
  const namesakes = join(folder, 'namesakes.txt');
  await writeFile(namesakes, NAMESAKES.join('\n'));
  await loadPaths(graph, [namesakes], {});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true });
});

it('opens on the best connected part and expands by double-click, the rest staying put', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  expect(await page.locator('.status-count').textContent()).toMatch(/^显示 150 \/ 2\d\d 个节点/);
  const before = await readNodes(page);
  expect(before.size).toBe(OVERVIEW);

  const busiest = await page
    .locator('.table tbody tr')
    .first()
    .locator('.entity-link')
    .textContent();
  expect(busiest).toBe('韦韬');
  const [id] = [...before].find(([, { kind }]) => kind === 'PERSON') ?? [''];
  const { x, y } = await locateNode(page, id);
  await page.mouse.dblclick(x, y);
  await page
    .locator('.status-news')
    .getByText(/^韦韬：新增 40 个/)
    .waitFor();
  await page.locator('.actions-note').waitFor();

  const after = await readNodes(page);
  expect(after.size).toBe(OVERVIEW + STEP);
  for (const [known, { x: left, y: top }] of before) {
    expect(after.get(known)).toMatchObject({ x: left, y: top });
  }
  expect(await page.locator('.actions-note').textContent()).toMatch(
    /^相邻节点已显示 1\d\d \/ 2\d\d$/,
  );

  await page.getByRole('button', { name: /^再展开/ }).click();
  await page
    .locator('.status-count')
    .getByText(/^显示 2[23]\d/)
    .waitFor();
  expect(problems).toEqual([]);
});

it('takes two of one name for one when a curator says so, and for two again when it is undone', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  const search = async () => {
    await page.getByRole('combobox', { name: '搜索' }).fill('王建国');
    await page.getByRole('option').first().waitFor();
    return await page.getByRole('option').filter({ hasText: '王建国' }).count();
  };
  expect(await search()).toBe(2);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '是同一个', exact: true }).click();
  await page.getByLabel('判断人').fill('编者');
  await page.getByLabel('理由').fill('简历所载');
  await page.getByRole('button', { name: '作出判断' }).click();
  await page.getByText('已作的判断').waitFor();
  const posts = page
    .locator('.section')
    .filter({ has: page.getByRole('heading', { name: /^职务/ }) });
  await posts.getByText('大同市副市长').waitFor();
  await posts.getByText('太原市副市长').waitFor();
  expect(await search()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销此判断' }).click();
  await page.getByRole('button', { name: '是同一个', exact: true }).waitFor();
  expect(await search()).toBe(2);
  expect(problems).toEqual([]);
});

function writePage(): string {
  const articles = Array.from({ length: MEETINGS }, (_, index) => {
    const day = `${1 + Math.floor(index / 28)}月${1 + (index % 28)}日`;
    return `# 全市教育工作会议召开\n\n本报讯（记者 李敏）2023年${day}，全市教育工作会议召开。太原市委书记韦韬出席并讲话。\n`;
  });
  return articles.join('\n');
}
