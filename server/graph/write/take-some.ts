import type { RunCypher } from '../connection.ts';
import type { PartKind } from './pending.ts';
import { countStatements } from './read-statements.ts';

/** Statements that are worked on at a time: more would need more memory than the database has. */
const MOST_STATEMENTS = 20_000;

/** Takes as many of the first keys as memory allows; at least one. */
export async function takeSome(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
): Promise<string[]> {
  const counts = await countStatements(run, kind, keys);
  let total = 0;
  let taken = 0;
  for (const key of keys) {
    total += counts.get(key) ?? 0;
    if (taken > 0 && total > MOST_STATEMENTS) break;
    taken += 1;
  }
  return keys.slice(0, taken);
}
