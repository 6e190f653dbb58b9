/** A Neo4j that dies while it is needed is started again, at the same address. */
import { setTimeout as wait } from 'node:timers/promises';
import type { JavaProcess } from './run-java.ts';

export interface KeptNeo4j {
  /** Of the Java process that runs now, or ran last. */
  readonly pid: number;
  /** Ends it, so that another is started. */
  readonly restart: (grace: number) => Promise<void>;
  /** Ends it, for good. */
  readonly stop: (grace: number) => Promise<void>;
}

/** ms before it is started again; twice as much after each start that came to nothing. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** ms for which it must have run for its end to count as the first. */
const LASTING = 60_000;

/**
 * Watches a Neo4j, and starts it again whenever it ends: at once the first time, then after
 * longer and longer pauses, as whatever ends it may need somebody's help.
 *
 * @param start what starts another on the same data at the same address; `check` throws where it need
 *   not go on
 * @param say gets a line for people at each end and each start
 */
export function keepNeo4j(
  first: JavaProcess,
  start: (check: () => void) => Promise<JavaProcess>,
  say: (line: string) => void,
): KeptNeo4j {
  const stopping = new AbortController();
  const check = () => {
    stopping.signal.throwIfAborted();
  };
  let child = first;
  const keeping = keep().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    get pid() {
      return child.pid;
    },
    restart: (grace) => child.stop(grace),
    stop: async (grace) => {
      stopping.abort();
      await keeping;
      await child.stop(grace);
    },
  };

  async function keep(): Promise<void> {
    let pause = FIRST_PAUSE;
    for (;;) {
      const began = performance.now();
      await Promise.race([child.ended, aborted(stopping.signal)]);
      check();
      if (performance.now() - began > LASTING) pause = FIRST_PAUSE;
      say(`Neo4j (process ${child.pid}) has ended: it is started again`);
      for (let isBack = false; !isBack; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        await wait(pause, undefined, { signal: stopping.signal, ref: false });
        isBack = await tryStart(pause * 2);
      }
      say(`Neo4j answers again (process ${child.pid})`);
    }
  }

  async function tryStart(next: number): Promise<boolean> {
    try {
      child = await start(check);
      return true;
    } catch (error) {
      check();
      const reason = error instanceof Error ? error.message : String(error);
      const seconds = Math.min(next, LONGEST_PAUSE) / 1000;
      say(`Neo4j could not be started again, next try in ${seconds} s: ${reason}`);
      return false;
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
