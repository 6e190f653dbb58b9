/** Goes into the page before its scripts: notes long tasks, and when a layout runs in the worker. */
import type { Page } from 'playwright-core';

interface Watch {
  /** Start and length in ms of tasks of the main thread over 50 ms. */
  readonly tasks: { start: number; ms: number }[];
  /** When the layout was asked for and when it answered. */
  readonly layouts: { from: number; to: number }[];
}

declare global {
  var watch: Watch;
}

export async function watchMainThread(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.watch = { tasks: [], layouts: [] };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.watch.tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        // The first to listen: what the explorer does with the answer is no part of the layout.
        this.addEventListener('message', () => {
          const layout = globalThis.watch.layouts.at(-1);
          if (layout) layout.to = performance.now();
        });
      }

      override postMessage(message: unknown): void {
        globalThis.watch.layouts.push({ from: performance.now(), to: Infinity });
        super.postMessage(message);
      }
    };
  });
}

/** The longest task of all, and the longest that began while a layout ran, in ms; 0 for none over 50. */
export function readLongest(
  page: Page,
): Promise<{ all: number; duringLayout: number; layout: number }> {
  return page.evaluate(() => {
    const { tasks, layouts } = globalThis.watch;
    const during = tasks.filter(({ start }) =>
      layouts.some(({ from, to }) => start > from && start < to - 1),
    );
    const longest = (list: readonly { ms: number }[]) => Math.max(0, ...list.map(({ ms }) => ms));
    const [layout] = layouts;
    return {
      all: longest(tasks),
      duringLayout: longest(during),
      layout: layout ? layout.to - layout.from : 0,
    };
  });
}
