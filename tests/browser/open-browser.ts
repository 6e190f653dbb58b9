import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  readonly page: Page;
  /** What no page may do: errors on the console, exceptions, requests to other origins. */
  readonly problems: string[];
}

/** Starts the run's Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
}

/** Opens an address in a window of its own, in Chinese and in daylight where nothing else is asked, beside the list where it names no view. */
export async function openPage(
  browser: Browser,
  address: string,
  { tour = false, ...options }: BrowserContextOptions & { readonly tour?: boolean } = {},
): Promise<OpenPage> {
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
