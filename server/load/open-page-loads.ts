/** Pages that are loaded while the server runs: one after another, each followed by whoever asks. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Graph } from '../graph/connection.ts';
import { GraphError } from '../graph/graph-error.ts';
import { readGivenPlace } from '../mentions/places/find-unlisted-place.ts';
import type { PageLoadRecord, PageLoads, PageToLoad } from '../model/page-load.ts';
import { PlainError } from '../plain-error.ts';
import { loadPage } from './load-page.ts';
import { openPool } from './open-pool.ts';

export interface OpenPageLoads extends PageLoads {
  /** Ends what is being read, and waits for what is being written. */
  close(): Promise<void>;
}

/** Pages that wait are in memory. */
const MOST_WAITING = 4;
/** ms for which the end of a load is remembered. */
const REMEMBERED = 3_600_000;
/** ms after which the thread that reads ends. */
const IDLE = 30_000;
const LONGEST_NAME = 100;

interface Job {
  now: PageLoadRecord;
  /** Settles with the next change. */
  next: Promise<void>;
  sayNext: () => void;
}

export function openPageLoads(graph: Graph, log: Logger): OpenPageLoads {
  const pool = openPool('./read-page.ts', 'readPage', 1, IDLE);
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  return {
    begin(page) {
      checkPage(page);
      if (waiting >= MOST_WAITING)
        throw new TypeError(`${waiting} pages are being loaded: send this one when one is done.`, {
          cause: 'page',
        });
      waiting += 1;
      const job = openJob(`uploaded/${plainName(page.name)}`);
      jobs.set(job.now.id, job);
      last = last.then(async () => {
        await run(job, page);
        waiting -= 1;
        setTimeout(() => jobs.delete(job.now.id), REMEMBERED).unref();
      });
      return job.now;
    },
    follow(id) {
      const job = jobs.get(id);
      return job ? follow(job) : null;
    },
    async close() {
      await pool.destroy();
      await last;
    },
  };

  async function run(job: Job, page: PageToLoad): Promise<void> {
    const tell = (news: Partial<PageLoadRecord>) => {
      change(job, news);
    };
    try {
      await loadPage(graph, job.now.path, page, pool, tell);
    } catch (error) {
      log.error({ err: error }, 'A page was not loaded');
      tell({ state: 'FAILED', ...describe(error) });
    }
  }
}

function checkPage({ bytes, locality }: PageToLoad): void {
  if (bytes.length === 0) throw new TypeError('The page is empty.', { cause: 'page' });
  if (locality !== null && readGivenPlace(locality) === null)
    throw new TypeError(
      'locality must be the full name of a Chinese province or city, such as 太原市.',
      { cause: 'locality' },
    );
}

/** A name for readers: no folders, nothing that does not print. */
function plainName(name: string): string {
  const own = name.split(/[/\\]/u).at(-1) ?? '';
  return (
    own
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME) || 'page.txt'
  );
}

function openJob(path: string): Job {
  const counts = { articlesRead: 0, articlesWritten: 0, statements: 0, notes: 0, unchanged: 0 };
  const job: Job = {
    now: {
      id: randomUUID(),
      path,
      state: 'WAITING',
      ...counts,
      added: [],
      replaced: [],
      failure: null,
      failureKind: null,
    },
    next: Promise.resolve(),
    sayNext: () => undefined,
  };
  awaitNext(job);
  return job;
}

function awaitNext(job: Job): void {
  job.next = new Promise((resolve) => {
    job.sayNext = resolve;
  });
}

function change(job: Job, news: Partial<PageLoadRecord>): void {
  job.now = { ...job.now, ...news };
  const { sayNext } = job;
  awaitNext(job);
  sayNext();
}

/** A slow reader misses steps in between, never the end. */
async function* follow(job: Job): AsyncGenerator<PageLoadRecord> {
  for (;;) {
    const { now, next } = job;
    yield now;
    if (now.state === 'DONE' || now.state === 'FAILED') return;
    await next;
  }
}

function describe(error: unknown): Pick<PageLoadRecord, 'failure' | 'failureKind'> {
  if (error instanceof PlainError) return { failure: error.message, failureKind: 'UNREADABLE' };
  if (error instanceof GraphError && error.fault === 'DISK_FULL')
    return {
      failure: 'The disk of the database is full: free some space, and load the page again.',
      failureKind: 'DISK_FULL',
    };
  if (error instanceof GraphError)
    return {
      failure: 'The database does not answer: load the page again when it does.',
      failureKind: 'DATABASE',
    };
  return {
    failure: 'Something went wrong inside: the log tells what.',
    failureKind: 'INTERNAL',
  };
}
