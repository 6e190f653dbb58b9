/** Files → extractions → graph, some articles at a time. */
import type { Graph } from '../graph/connection.ts';
import { dropOutdated } from '../graph/write/delete-articles.ts';
import { markOutdated } from '../graph/write/mark-outdated.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { addArticles, type BatchReport } from '../graph/write/write-batch.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { Batch } from './batch.ts';
import { bePatient } from './be-patient.ts';
import { listFiles } from './list-files.ts';
import { readFiles } from './read-files.ts';

export interface LoadReport extends BatchReport {
  /** Files that were looked at, the failed ones included. */
  readonly files: number;
  /** Files and folders that could not be loaded, and why, for people. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

export interface LoadOptions extends ExtractOptions {
  /** What earlier versions of the files held goes: files of the same paths with other bytes. */
  readonly replace?: boolean;
}

export interface LoadProgress {
  /** The database went away: the load goes on when it is back. */
  readonly isWaiting: boolean;
  readonly filesDone: number;
  readonly files: number;
  /** Articles read by now. */
  readonly articles: number;
  /** When all are: the names, organisations and days that are still to be resolved. */
  readonly unresolved: number | null;
}

/**
 * Loads files, and the .txt and .md files of folders, into the graph: many are read in worker threads
 * while one writer writes. What cannot be read is listed in the report and the rest still loads. Loading
 * again what is there changes nothing, so a load that was cut off is done again.
 *
 * @param onProgress is called whenever some articles are read, and after each transaction of resolving
 * @throws {GraphError} where the database goes away and does not come back; what was written before
 *   stays, and is consistent
 */
export async function loadPaths(
  graph: Graph,
  paths: readonly string[],
  options: LoadOptions = {},
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadReport> {
  const listed = await listFiles(paths);
  const failed = [...listed.failed];
  let done = NOTHING_DONE;
  let articles = 0;
  let filesDone = 0;
  const waiting = new Batch();
  let unresolved: number | null = null;
  const say = (isWaiting = false) => {
    onProgress({ filesDone, files: listed.files.length, articles, unresolved, isWaiting });
  };
  const patiently = <T>(work: () => Promise<T>) =>
    bePatient(work, () => {
      say(true);
    });

  for await (const part of readFiles(listed.files, options)) {
    if ('articles' in part) {
      waiting.add(part.articles);
      articles += part.articles.length;
    } else {
      if (part.reason !== null) failed.push({ path: part.path, reason: part.reason });
      filesDone += 1;
    }
    if (waiting.isFull) await flush();
    say();
  }
  await flush();
  await patiently(() => markOutdated(graph));
  // Once for all: a popular name is in every batch. After a load that was cut off there is also its rest.
  await patiently(() =>
    settlePending(graph, ({ left }) => {
      unresolved = left;
      say();
    }),
  );
  say();
  return { files: listed.files.length + listed.failed.length, failed, ...done };

  async function flush(): Promise<void> {
    if (waiting.isEmpty) return;
    const batch = waiting.take();
    done = add(done, await patiently(() => addArticles(graph, batch)));
    const files = new Map(batch.map(({ article: { source } }) => [source.sha256, source]));
    if (options.replace === true) await patiently(() => dropOutdated(graph, [...files.values()]));
  }
}

const NOTHING_DONE: BatchReport = {
  articlesAdded: 0,
  articlesReplaced: 0,
  articlesUnchanged: 0,
  statements: 0,
  notes: 0,
  changes: 0,
};

function add(a: BatchReport, b: BatchReport): BatchReport {
  return {
    articlesAdded: a.articlesAdded + b.articlesAdded,
    articlesReplaced: a.articlesReplaced + b.articlesReplaced,
    articlesUnchanged: a.articlesUnchanged + b.articlesUnchanged,
    statements: a.statements + b.statements,
    notes: a.notes + b.notes,
    changes: a.changes + b.changes,
  };
}
