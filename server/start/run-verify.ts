import type { Config } from '../config.ts';
import { verifyGraph, type VerifyStage } from '../graph/write/verify-graph.ts';
import { EXIT } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';

/** Faults that are told one by one; a graph that is all wrong would fill the terminal. */
const MOST_TOLD = 200;

const STAGES: Readonly<Record<VerifyStage, string>> = {
  quotes: 'Checking that every quote stands in its article',
  links: 'Checking that every statement is linked as it should be',
  days: 'Deriving the meetings of every day again',
  organisations: 'Deriving organisations and their roles again',
  names: 'Deriving people and who is who again',
  likenesses: 'Comparing organisations that are called alike',
};

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
    let at: VerifyStage | null = null;
    const report = await verifyGraph(
      database.graph,
      ({ kind, id, message }) => {
        told += 1;
        if (told <= MOST_TOLD) write(`${kind} ${id}: ${message}`);
      },
      (stage) => {
        if (stage !== at) warn(STAGES[stage]);
        at = stage;
      },
    );
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
