/** Files run side by side, each worker on a database and an explorer that no other uses. */
import { inject } from 'vitest';
import type { GraphSettings } from '../../server/graph/connection.ts';

/** How to reach this worker's Neo4j. */
export function ownNeo4j(): GraphSettings {
  return ofThisWorker(inject('neo4j'));
}

/** The address of this worker's explorer, which shows what is in its Neo4j. */
export function ownExplorer(): string {
  return ofThisWorker(inject('explorer'));
}

function ofThisWorker<T>(all: readonly T[]): T {
  const worker = Number(process.env.VITEST_POOL_ID);
  const own = all[worker - 1];
  if (own === undefined) throw new Error(`Nothing was started for worker ${worker}.`);
  return own;
}
