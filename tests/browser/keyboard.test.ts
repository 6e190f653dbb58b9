import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onOnePage, WINDOWS } from './one-page.ts';
import { readDownload } from './read-download.ts';

const openWindow = onOnePage();

describe.each(WINDOWS)('the keyboard alone, in $language, $width wide', (window) => {
  const { t, options, hidden } = window;
  const open = () => openWindow(options);

  it('finds a person, reads a quote, expands, filters by time and exports with the keyboard alone', async () => {
    const page = await open();
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

    await tabTo(page, starting(t('evidence.of', { line: '' })));
    await keys.press('Enter');
    await page.locator('mark').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');

    await tabTo(page, exactly(t('panel.LIST')), 'Shift+Tab');
    await keys.press('Enter');
    await page.locator('[data-panel="LIST"]').waitFor();
    await tabTo(page, /^全市/);
    await keys.press('ArrowDown');
    await keys.press('ArrowUp');
    await keys.press('e');
    await page
      .locator('.status-news')
      .getByText(/^全市.*(?:相邻节点已显示|neighbours shown)/)
      .waitFor();
    await keys.press('Enter');
    await page.locator('[data-panel="MEETING"] h2').waitFor();

    await tabTo(page, exactly(t('time.from')), 'Shift+Tab');
    await keys.press('End');
    const count = page.locator('.status-count');
    await count.getByText(hidden()).waitFor();

    await keys.press('Control+k');
    await keys.type('列表');
    await keys.press('Enter');
    await page.locator('[data-panel="LIST"]').waitFor();
    await tabTo(page, exactly(t('list.save.csv')));
    const saving = page.waitForEvent('download');
    await keys.press('Enter');
    const file = await readDownload(saving);
    expect(file.split('\r\n')[0]).toBe(
      `\uFEFF${[t('list.source'), t('list.kind'), t('list.relation'), t('list.target'), t('list.kind'), t('list.functions'), t('list.statements'), t('entity.firstSeen'), t('entity.lastSeen'), t('list.quote'), t('list.article'), t('list.articleDate'), t('list.link')].join(',')}`,
    );
    expect(file).toContain(
      `韦韬,${t('kind.PERSON')},${t('edgeKind.HOLDS')},太原市委书记,${t('kind.ROLE')},`,
    );
    expect(file).toMatch(/,\S*韦韬\S*,[^,]+,2022-05-2\d,http:\S+#view=EDGE:\w+\r/u);
    expect(file).not.toContain('工作会谈');
    await keys.press('Control+z');
    await count.getByText(hidden()).waitFor({ state: 'detached' });
  });

  it('travels the canvas by arrows and says where it is', async () => {
    const page = await open();
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
    expect(await said('ArrowRight')).toBe(
      t('graph.cursor', {
        name: '全市疫情防控工作总结推进会',
        kind: t('kind.MEETING'),
        degree: 9,
      }),
    );
    const moves = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
    const news = await said(moves[0] ?? '');
    const name = news?.split(/，|, /)[0] ?? '';
    expect(news).not.toContain('{');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('graph-canvas');
  });

  it('closes the list of hits by Escape, then empties the field', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('韦');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await page.getByRole('combobox').inputValue()).toBe('韦');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });
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

function exactly(text: string): RegExp {
  return new RegExp(`^${text}$`);
}

function starting(text: string): RegExp {
  return new RegExp(`^${text}`);
}
