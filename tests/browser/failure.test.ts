import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownExplorer, ownNeo4j } from '../setup/own-services.ts';
import { fillWithPage } from './fill-graph.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { startServer } from './start-server.ts';

let browser: Browser;

beforeAll(async () => {
  const graph = await openTestGraph();
  await fillWithPage(graph);
  await graph.close();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

it('says in plain words that the server is gone, and goes on once it is back', async () => {
  const server = await startServer(ownNeo4j());
  const { page } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  await server.stop();

  await page.locator('.table .entity-link').first().click();
  await page.locator('.panel-body').getByText('连不上服务器').waitFor();
  await page.getByRole('combobox').fill('韦');
  await page.getByText('搜索没有回应').waitFor();
  await page.keyboard.press('Escape');

  await page
    .locator('.panel-body')
    .getByRole('button', { name: '展开', exact: true })
    .waitFor({ state: 'detached' });
  await page.locator('.graph-canvas').focus();
  await page.keyboard.press('e');
  await page.locator('.graph-state').getByText('连不上服务器').waitFor();

  const again = await startServer(ownNeo4j(), Number(new URL(server.address).port));
  await page.locator('.graph-state').getByRole('button', { name: '重试' }).click();
  await page.locator('.graph-state').waitFor({ state: 'detached' });
  await page.locator('.panel-body').getByRole('button', { name: '重试' }).click();
  await page.locator('.panel-body .lines').first().waitFor();
  expect(await page.getByText('连不上服务器').count()).toBe(0);
  await again.stop();
});

it('says where the page itself finds no answer, and opens the graph on trying again', async () => {
  const { page } = await openPage(browser, 'about:blank');
  await page.route('**/graphql*', (route) => route.abort());
  await page.goto(ownExplorer());
  await page.locator('.graph-state').getByText('连不上服务器').waitFor();
  await page.unroute('**/graphql*');
  await page.locator('.graph-state').getByRole('button', { name: '重试' }).click();
  await page.locator('.status-count').waitFor();
});
