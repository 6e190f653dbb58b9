/** A Chromium for the browser tests: found, else installed where that is possible, else said how. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program file. */
    chromium: string;
  }
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const DOWNLOAD_MS = 180_000;
const PACKAGE_MS = 400_000;

const run = promisify(execFile);

/** Provides the path as `chromium`. Nothing is skipped where there is none: the run fails. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', findChromium(process.env) ?? (await installChromium()));
}

function findChromium({ CHROMIUM_PATH: chosen }: NodeJS.ProcessEnv): string | null {
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, where there is no file.`);
  }
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

async function installChromium(): Promise<string> {
  const failures: string[] = [];
  for (const [name, install] of WAYS) {
    process.stderr.write(`No Chromium found: trying ${name}\n`);
    try {
      await install();
    } catch (error) {
      failures.push(`${name}: ${String(error).split('\n', 1)[0] ?? ''}`);
    }
    const found = findChromium({});
    if (found !== null) return found;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (apt-get install chromium, or ' +
      `npx playwright-core install chromium) or set CHROMIUM_PATH. Tried ${failures.join('; ')}`,
  );
}

const WAYS: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    "Playwright's download",
    () => {
      const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
      const script = join(home, 'cli.js');
      return run(process.execPath, [script, 'install', 'chromium'], { timeout: DOWNLOAD_MS });
    },
  ],
  [
    "Debian's package",
    async () => {
      if (process.getuid?.() !== 0) throw new Error('only root may install packages');
      const options = {
        timeout: PACKAGE_MS,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      };
      await run('apt-get', ['update', '-q'], options);
      // The fonts matter too: without them Chinese is drawn as boxes.
      await run('apt-get', ['install', '-qy', 'chromium', 'fonts-noto-cjk'], options);
    },
  ],
];
