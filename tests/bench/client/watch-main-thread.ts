/** What a page's main thread does, by the browser's own trace: tasks, and when a layout runs in the worker. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** In ms: how long the page stood still for a task, and how long the processor worked on it. */
export interface TaskTime {
  readonly wall: number;
  readonly cpu: number;
}

export interface MainThread {
  /** How long the layout ran in the worker, in ms. */
  readonly layout: number;
  /** The longest task that began while it ran. */
  readonly duringLayout: TaskTime;
  /** The longest task between its answer and the end. */
  readonly afterLayout: TaskTime;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, how long the processor worked. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const ASKED = 'layout asked';
const ANSWERED = 'layout answered';
const NONE: TaskTime = { wall: 0, cpu: 0 };

/** Begins to watch; the page is to be opened after this. @returns what ends it and tells */
export async function watchMainThread(
  browser: Browser,
  page: Page,
): Promise<() => Promise<MainThread>> {
  await page.addInitScript(
    ([asked, answered]) => {
      const Original = Worker;
      globalThis.Worker = class extends Original {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          this.addEventListener('message', () => {
            performance.mark(answered);
          });
        }

        override postMessage(message: unknown): void {
          performance.mark(asked);
          super.postMessage(message);
        }
      };
    },
    [ASKED, ANSWERED] as const,
  );
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const includedCategories = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  return async () => {
    await endTrace(session);
    return readTrace(events);
  };
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
}

function readTrace(events: readonly TraceEvent[]): MainThread {
  const asked = events.find(({ name }) => name === ASKED);
  const answered = events.find(({ name }) => name === ANSWERED);
  if (!asked || !answered) throw new Error('the trace holds no layout');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.includes('RunTask') && pid === asked.pid && tid === asked.tid,
  );
  // The task that takes the answer belongs to what comes after.
  const isDuring = ({ ts, dur = 0 }: TraceEvent) => ts > asked.ts && ts + dur < answered.ts;
  return {
    layout: (answered.ts - asked.ts) / 1000,
    duringLayout: findLongest(tasks.filter(isDuring)),
    afterLayout: findLongest(tasks.filter(({ ts, dur = 0 }) => ts + dur >= answered.ts)),
  };
}

function findLongest(tasks: readonly TraceEvent[]): TaskTime {
  return tasks.reduce<TaskTime>((longest, { dur = 0, tdur = 0 }) => {
    return dur / 1000 > longest.wall ? { wall: dur / 1000, cpu: tdur / 1000 } : longest;
  }, NONE);
}
