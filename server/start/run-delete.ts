import { relative, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { deleteArticles, deleteSources } from '../graph/write/delete-articles.ts';
import { chooseExitCode } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';

/**
 * `renmai delete`: takes articles, by id, or files, by path or digest, out of the graph without trace.
 *
 * @returns the exit code: 3 where some are not in the graph, 1 where none is
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function runDelete(
  config: Config,
  names: readonly string[],
  { write, warn }: Streams,
): Promise<number> {
  const database = await openDatabase(config, warn, true);
  let unknown = 0;
  try {
    for (const name of names) {
      // A file may have been loaded by a path from here or from the root.
      const paths = [name, resolve(name), relative(process.cwd(), resolve(name))];
      const bySource = await deleteSources(database.graph, paths);
      const report = bySource.sources > 0 ? bySource : await deleteArticles(database.graph, [name]);
      if (report.articles + report.sources > 0)
        write(`${name}: ${report.articles} articles and ${report.sources} files deleted`);
      else {
        warn(`${name}: no article or file of that name is in the graph`);
        unknown += 1;
      }
    }
    return chooseExitCode(names.length, unknown);
  } finally {
    await database.close();
  }
}
