/** Files → extractions → graph, some articles at a time. */
import type { Graph } from '../graph/connection.ts';
import { dropOutdated } from '../graph/write/delete-articles.ts';
import type { LoadedArticle } from '../graph/write/prepare-article.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { addArticles, type BatchReport } from '../graph/write/write-batch.ts';
import type { ExtractOptions } from '../pipeline.ts';
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

/** Articles a transaction. */
const BATCH = 500;

/**
 * Loads files, and the .txt and .md files of folders, into the graph: many are read in worker threads
 * while one writer writes. What cannot be read is listed in the report and the rest still loads. Loading
 * again what is there changes nothing, so a load that was cut off is done again.
 *
 * @param onProgress is called after each file and each transaction
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
  let waiting: LoadedArticle[] = [];
  let unresolved: number | null = null;
  const say = (isWaiting = false) => {
    onProgress({ filesDone, files: listed.files.length, articles, unresolved, isWaiting });
  };
  const patiently = <T>(work: () => Promise<T>) =>
    bePatient(work, () => {
      say(true);
    });

  for await (const { path, read } of readFiles(listed.files, options)) {
    if ('reason' in read) failed.push({ path, reason: read.reason });
    else
      for (const article of read.articles) {
        waiting.push(article);
        articles += 1;
      }
    filesDone += 1;
    if (waiting.length >= BATCH) await flush();
    say();
  }
  await flush();
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
    for (; waiting.length > 0; waiting = waiting.slice(BATCH)) {
      const batch = waiting.slice(0, BATCH);
      done = add(done, await patiently(() => addArticles(graph, batch)));
      const files = new Map(batch.map(({ article: { source } }) => [source.sha256, source]));
      if (options.replace === true) await patiently(() => dropOutdated(graph, [...files.values()]));
    }
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
