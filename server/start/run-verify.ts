import type { Config } from '../config.ts';
import { verifyGraph } from '../graph/write/verify-graph.ts';
import { EXIT } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';

/** Faults that are told one by one; a graph that is all wrong would fill the terminal. */
const MOST_TOLD = 200;

/**
 * `renmai verify`: checks every quote, and the derived graph against one made anew, and says what
 * differs. Nothing is changed.
 *
 * @returns the exit code: 1 where anything differs
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function runVerify(config: Config, { write, warn }: Streams): Promise<number> {
  const database = await openDatabase(config, warn, true);
  try {
    let told = 0;
    const report = await verifyGraph(database.graph, ({ kind, id, message }) => {
      told += 1;
      if (told <= MOST_TOLD) write(`${kind} ${id}: ${message}`);
    });
    if (told > MOST_TOLD) write(`… and ${told - MOST_TOLD} more`);
    write(
      `${report.articles} articles, ${report.statements} statements: ` +
        (report.faults === 0 ? 'all is as they say' : `${report.faults} faults`),
    );
    return report.faults === 0 ? EXIT.all : EXIT.failed;
  } finally {
    await database.close();
  }
}
