import { groupBy } from '../../resolve/group-by.ts';
import type { RunCypher } from '../connection.ts';

/** Items of one statement of Cypher: more gain nothing and cost memory. */
const CHUNK = 5000;

/**
 * Runs a statement that begins with `UNWIND $rows AS row` over items that are listed under what they have
 * in common, so that it is looked up once: each row is `[key, items]`.
 *
 * @param findKey items without one are left out
 */
export async function runGrouped<T>(
  run: RunCypher,
  cypher: string,
  items: readonly T[],
  findKey: (item: T) => string | null,
  toRow: (item: T) => unknown,
): Promise<void> {
  // Under one key there may be as many as under all others together.
  const sorted = [...groupBy(items, findKey).values()].flat();
  const chunks: Promise<unknown>[] = [];
  for (let start = 0; start < sorted.length; start += CHUNK) {
    const groups = groupBy(sorted.slice(start, start + CHUNK), findKey);
    chunks.push(run(cypher, { rows: [...groups].map(([key, own]) => [key, own.map(toRow)]) }));
  }
  await Promise.all(chunks);
}
