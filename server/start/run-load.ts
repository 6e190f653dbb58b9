import { describeFailedPath } from './describe-failed-path.ts';
import type { Config } from '../config.ts';
import { listFiles } from '../load/list-files.ts';
import { type LoadOptions, type LoadReport, loadPaths } from '../load/load-paths.ts';
import { readFiles } from '../load/read-files.ts';
import { chooseExitCode } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';
import { showProgress } from './show-progress.ts';

export interface RunLoadOptions extends LoadOptions {
  /** One JSON object in place of the sentence. */
  readonly json?: boolean;
  /** Reads the files and writes nothing. */
  readonly dryRun?: boolean;
  /** No progress. */
  readonly quiet?: boolean;
}

/**
 * `renmai load`: loads files and folders into the configured database, also into that of a Renmai
 * that runs beside, and reports what changed.
 *
 * @returns the exit code
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function runLoad(
  config: Config,
  paths: readonly string[],
  options: RunLoadOptions,
  streams: Streams,
): Promise<number> {
  if (options.dryRun === true) return await tryReading(paths, options, streams);
  const { write, warn } = streams;
  const quiet = options.quiet === true;
  const database = await openDatabase(config, quiet ? () => undefined : warn, true);
  const leave = () => {
    progress.end();
    warn('Interrupted: what was written stays. The same command again loads the rest.');
    void database.close().finally(() => process.exit(130));
  };
  const progress = showProgress(process.stderr.isTTY, (text) => void process.stderr.write(text));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const report = await loadPaths(database.graph, paths, options, (each) => {
      if (!quiet) progress.tell(each);
    });
    progress.end();
    for (const one of report.failed) warn(describeFailedPath(one));
    write(options.json === true ? JSON.stringify(report) : describe(report));
    return chooseExitCode(report.files, report.failed.length);
  } finally {
    progress.end();
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await database.close();
  }
}

function describe(report: LoadReport): string {
  return (
    `${report.files - report.failed.length} of ${report.files} files: ` +
    `${report.articlesAdded} articles added, ${report.articlesReplaced} replaced, ` +
    `${report.articlesUnchanged} unchanged; ${report.statements} statements, ` +
    `${report.notes} notes; ${report.changes} changes`
  );
}

async function tryReading(
  paths: readonly string[],
  options: RunLoadOptions,
  { write, warn }: Streams,
): Promise<number> {
  const listed = await listFiles(paths);
  const failed = [...listed.failed];
  const count = { articles: 0, statements: 0, notes: 0 };
  for await (const part of readFiles(listed.files, options))
    if ('articles' in part)
      for (const { statements, notes } of part.articles) {
        count.articles += 1;
        count.statements += statements.length;
        count.notes += notes.length;
      }
    else if (part.reason !== null) failed.push({ path: part.path, reason: part.reason });
  for (const one of failed) warn(describeFailedPath(one));
  const files = listed.files.length + listed.failed.length;
  write(
    options.json === true
      ? JSON.stringify({ dryRun: true, files, failed, ...count })
      : `${files - failed.length} of ${files} files hold ${count.articles} articles with ` +
          `${count.statements} statements, ${count.notes} notes; nothing was written`,
  );
  return chooseExitCode(files, failed.length);
}
