import { readFile } from 'node:fs/promises';
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

it('finds a person, reads a quote, expands, filters by time and exports with the keyboard alone', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  const keys = page.keyboard;

  await keys.press('/');
  await keys.type('韦');
  await page.getByRole('option').first().waitFor();
  await keys.press('ArrowDown');
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
    'search-hit-0',
  );
  await keys.press('Enter');
  await page.getByRole('heading', { name: '韦韬', exact: true }).waitFor();
  await page.locator('.lines').first().waitFor();

  await tabTo(page, /^原文依据/);
  await keys.press('Enter');
  await page.locator('mark').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');

  await tabTo(page, /^列表$/, 'Shift+Tab');
  await keys.press('Enter');
  await page.locator('[data-panel="LIST"]').waitFor();
  await tabTo(page, /^全市/);
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.press('e');
  await page.locator('.status-news').getByText('相邻节点已显示').waitFor();
  await keys.press('Enter');
  await page.locator('[data-panel="MEETING"] h2').waitFor();

  await tabTo(page, /^起始时间$/, 'Shift+Tab');
  await keys.press('End');
  const count = page.locator('.status-count');
  await count.getByText('隐藏').waitFor();

  await keys.press('Control+k');
  await keys.type('列表');
  await keys.press('Enter');
  await page.locator('[data-panel="LIST"]').waitFor();
  await tabTo(page, /^保存为 CSV$/);
  const saving = page.waitForEvent('download');
  await keys.press('Enter');
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(file).toMatch(/^\uFEFF起点,类别,关系,终点,类别,陈述数,最早见报,最近见报\r\n/);
  expect(file).toContain('韦韬,人物,任,太原市委书记,职务,');
  expect(file).not.toContain('工作会谈');
  await keys.press('Control+z');
  await count.getByText('隐藏').waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});

it('travels the canvas by arrows and says where it is', async () => {
  const { page, problems } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  await page.locator('.graph-canvas').focus();
  const said = async (key: string) => {
    const before = await page.locator('.status-news').textContent();
    await page.keyboard.press(key);
    await page.waitForFunction(
      (old) => document.querySelector('.status-news')?.textContent !== old,
      before,
    );
    return await page.locator('.status-news').textContent();
  };
  expect(await said('ArrowRight')).toBe('全市疫情防控工作总结推进会，会议，9 条关系');
  const moves = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
  const news = await said(moves[0] ?? '');
  expect(news).toMatch(/，(人物|职务|机构|会议)，\d+ 条关系$/);
  await page.keyboard.press('Enter');
  const name = news?.split('，')[0] ?? '';
  await page.getByRole('heading', { name, exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('graph-canvas');
  expect(problems).toEqual([]);
});

it('closes the list of hits by Escape, then empties the field', async () => {
  const { page } = await openPage(browser, server.address);
  await page.locator('.status-count').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('韦');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await page.getByRole('combobox').inputValue()).toBe('韦');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('combobox').inputValue()).toBe('');
});

/** Presses Tab, or another key, until something of that name has the focus, and checks that it shows. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return { name: '', outline: '', isSlider: false };
      const label = element.getAttribute('aria-label') ?? element.textContent;
      // A slider shows it on its thumb.
      const isSlider = element instanceof HTMLInputElement && element.type === 'range';
      return { name: label.trim(), outline: getComputedStyle(element).outlineStyle, isSlider };
    });
    if (!name.test(focused.name)) continue;
    expect(focused.outline === 'solid' || focused.isSlider).toBe(true);
    return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}
