/** Files → extractions → graph, some articles at a time. */
import type { Graph } from '../graph/connection.ts';
import { dropOutdated } from '../graph/write/delete-articles.ts';
import { type LoadedArticle, prepareArticle } from '../graph/write/prepare-article.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { addArticles, type BatchReport } from '../graph/write/write-batch.ts';
import { extractFile, type ExtractOptions } from '../pipeline.ts';
import { describeFileError } from './describe-file-error.ts';
import { listFiles } from './list-files.ts';
import { readPageFile } from './read-page-file.ts';

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
  readonly filesDone: number;
  readonly files: number;
  /** Articles in the graph by now, of those met in this load. */
  readonly articles: number;
}

/** Articles a transaction. */
const BATCH = 500;

/**
 * Loads files, and the .txt and .md files of folders, into the graph. What cannot be read is listed in
 * the report and the rest still loads. Loading again what is there changes nothing.
 *
 * @param onProgress is called after each file and each transaction
 * @throws {GraphError} where the database goes away; what was written before stays, and is consistent
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
  let waiting: LoadedArticle[] = [];
  const say = (filesDone: number) => {
    onProgress({ filesDone, files: listed.files.length, articles });
  };

  for (const [index, path] of listed.files.entries()) {
    try {
      waiting.push(...(await readArticles(path, options)));
    } catch (error) {
      failed.push({ path, reason: describeFileError(error) });
    }
    if (waiting.length >= BATCH) await flush();
    say(index + 1);
  }
  await flush();
  // Once for all: a popular name is in every batch. After a load that was cut off there is also its rest.
  await settlePending(graph);
  say(listed.files.length);
  return { files: listed.files.length + listed.failed.length, failed, ...done };

  async function flush(): Promise<void> {
    for (; waiting.length > 0; waiting = waiting.slice(BATCH)) {
      const batch = waiting.slice(0, BATCH);
      done = add(done, await addArticles(graph, batch));
      articles += batch.length;
      const files = new Map(batch.map(({ article: { source } }) => [source.sha256, source]));
      if (options.replace === true) await dropOutdated(graph, [...files.values()]);
    }
  }
}

async function readArticles(path: string, options: ExtractOptions): Promise<LoadedArticle[]> {
  return [...extractFile(path, await readPageFile(path), options)].map(prepareArticle);
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
