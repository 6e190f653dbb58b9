import type { RunCypher } from '../connection.ts';
import type { PartKind } from './pending.ts';
import { countStatements } from './read-statements.ts';

/** Statements that are worked on at a time: more would need more memory than the database has. */
const MOST_STATEMENTS = 20_000;

/** Keys that are counted at a time: a few popular ones are often enough. */
const COUNTED = 100;

/** Takes as many of the first keys as memory allows; at least one. */
export async function takeSome(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
): Promise<string[]> {
  let total = 0;
  for (let start = 0; start < keys.length; start += COUNTED) {
    const some = keys.slice(start, start + COUNTED);
    const counts = await countStatements(run, kind, some);
    for (const [index, key] of some.entries()) {
      total += counts.get(key) ?? 0;
      if (start + index > 0 && total > MOST_STATEMENTS) return keys.slice(0, start + index);
    }
  }
  return [...keys];
}
