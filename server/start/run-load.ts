import type { Config } from '../config.ts';
import { type LoadOptions, loadPaths } from '../load/load-paths.ts';
import { chooseExitCode } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';

/** ms between two lines of progress. */
const EVERY = 1000;

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
  options: LoadOptions,
  { write, warn }: Streams,
): Promise<number> {
  const database = await openDatabase(config, warn, true);
  const leave = () => {
    void database.close().finally(() => process.exit(130));
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    let said = Date.now();
    const report = await loadPaths(database.graph, paths, options, (progress) => {
      if (Date.now() - said < EVERY) return;
      said = Date.now();
      warn(`${progress.filesDone} of ${progress.files} files, ${progress.articles} articles`);
    });
    for (const { path, reason } of report.failed) warn(`${path}: ${reason}`);
    write(
      `${report.files - report.failed.length} of ${report.files} files: ` +
        `${report.articlesAdded} articles added, ${report.articlesReplaced} replaced, ` +
        `${report.articlesUnchanged} unchanged; ${report.statements} statements, ` +
        `${report.notes} notes; ${report.changes} changes`,
    );
    return chooseExitCode(report.files, report.failed.length);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await database.close();
  }
}
