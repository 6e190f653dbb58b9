import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';

export interface OpenPage {
  readonly page: Page;
  /** What no page may do: errors on the console, exceptions, requests to other origins. */
  readonly problems: string[];
}

/** Opens the run's Chromium; closing it closes its windows alone. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

type Options = BrowserContextOptions & { readonly tour?: boolean };

/** Opens an address in a browser without a memory, beside the list where it names no view. */
export async function openPage(
  browser: Browser,
  address: string,
  options: Options = {},
): Promise<OpenPage> {
  return visit(await openContext(browser, options), address);
}

/** A browser without a memory, in Chinese and in daylight where nothing else is asked. */
export async function openContext(
  browser: Browser,
  { tour = false, ...options }: Options = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  // The tour has tests of its own; elsewhere it would stand in the way.
  if (!tour)
    await context.addInitScript(() => {
      // about:blank keeps nothing.
      if (location.protocol !== 'about:') localStorage.setItem('renmai.tour', 'seen');
    });
  context.setDefaultTimeout(15_000);
  return context;
}

/** Opens an address in a window, beside the list where it names no view. */
export async function visit(context: BrowserContext, address: string): Promise<OpenPage> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin))
      problems.push(`a request to ${request.url()}`);
  });
  await page.goto(
    address.startsWith('http') && !address.includes('#') ? `${address}#view=LIST` : address,
  );
  return { page, problems };
}
