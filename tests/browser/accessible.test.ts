import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillWithPage } from './fill-with-page.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  await fillWithPage();
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each(['light', 'dark'] as const)('axe finds nothing on any view, %s', async (colorScheme) => {
  const { page } = await openPage(browser, server.address, { colorScheme });
  await page.locator('.status-count').waitFor();
  await page.evaluate(axe.source);
  expect(await findFaults(page)).toEqual([]);

  await page.getByRole('combobox').fill('太原');
  await page.getByRole('option').first().waitFor();
  expect(await findFaults(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect(await findFaults(page), 'the commands').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.locator('.questions').waitFor();
  expect(await findFaults(page), 'the start').toEqual([]);

  const views = [
    ['韦韬', '[data-panel="PERSON"] .lines'],
    ['太原市委', '[data-panel="ORGANISATION"] .lines'],
    ['太原市委书记', '[data-panel="ROLE"] .lines'],
    ['全市疫情防控工作总结推进会', '[data-panel="MEETING"] .lines'],
  ] as const;
  for (const [name, place] of views) {
    await page.getByRole('combobox').fill(name);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await page.locator(place).first().waitFor();
    expect(await findFaults(page), name).toEqual([]);
  }
  await page
    .getByRole('button', { name: /^原文依据/ })
    .first()
    .click();
  await page.locator('mark').first().waitFor();
  expect(await findFaults(page), 'the evidence').toEqual([]);

  await page.getByRole('button', { name: '列表', exact: true }).click();
  for (const name of ['韦韬', '张韬']) {
    await page.getByRole('checkbox', { name: `选中 ${name}`, exact: true }).check();
  }
  for (const [name, place] of [
    ['比较', '.compare-table'],
    ['路径', '.path-step q'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(place).first().waitFor();
    expect(await findFaults(page), name).toEqual([]);
  }
  await page.locator('.path .entity-link').first().click();
  await page.getByRole('button', { name: '报告', exact: true }).click();
  await page.locator('.sources').waitFor();
  expect(await findFaults(page), 'the report').toEqual([]);
});

/** What axe finds wrong: the rule and the first place of each. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
