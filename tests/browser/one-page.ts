/** Tests on a graph of one page, in two windows and both languages. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Language } from '../../client/language/catalogue.ts';
import { createTranslator, type Translate } from '../../client/language/create-translator.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownExplorer } from '../setup/own-services.ts';
import { fillWithPage } from './fill-graph.ts';
import { openBrowser, openContext, type OpenPage, visit } from './open-browser.ts';

/** A window, and the words that are on it. */
export interface Window {
  readonly language: Language;
  readonly width: number;
  readonly options: BrowserContextOptions;
  readonly t: Translate;
  /** What the line of counts says of nodes out of sight; without a number, how it begins to. */
  readonly hidden: (count?: number) => RegExp;
}

const HIDDEN = {
  zh: (count = '\\d+') => new RegExp(`隐藏 ${count} 个节点`),
  en: (count = '\\d+') => new RegExp(`, ${count} nodes hidden`),
};

/** A desk in Chinese, a tablet in English. */
export const WINDOWS: readonly Window[] = (
  [
    ['zh', 'zh-CN', 1440, 900],
    ['en', 'en-GB', 820, 1180],
  ] as const
).map(([language, locale, width, height]) => ({
  language,
  width,
  options: { locale, viewport: { width, height } },
  t: createTranslator(language),
  hidden: (count) => HIDDEN[language](count === undefined ? undefined : String(count)),
}));

type Options = BrowserContextOptions & {
  readonly tour?: boolean;
  readonly address?: string;
  /** For a test that leaves something in the browser's memory. */
  readonly fresh?: boolean;
};

/**
 * Fills the graph before a file's tests, and closes each test's windows after it; a test fails where
 * one of its pages did what no page may do.
 *
 * @returns opens the explorer, or an address of it, and waits for the graph
 */
export function onOnePage(): (options: Options) => Promise<Page> {
  let browser: Browser;
  let opened: OpenPage[] = [];
  const contexts = new Map<string, BrowserContext>();

  beforeAll(async () => {
    const graph = await openTestGraph();
    await fillWithPage(graph);
    await graph.close();
    browser = await openBrowser();
  });

  afterEach(async () => {
    const problems = opened.flatMap((each) => each.problems);
    await Promise.all(opened.map(({ page }) => page.close()));
    opened = [];
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return async ({ address = ownExplorer(), fresh = false, ...options }) => {
    const key = JSON.stringify(options);
    const known = fresh ? undefined : contexts.get(key);
    const context = known ?? (await openContext(browser, options));
    if (!fresh) contexts.set(key, context);
    const one = await visit(context, address);
    opened.push(one);
    await one.page.locator('.status-count').waitFor();
    return one.page;
  };
}
