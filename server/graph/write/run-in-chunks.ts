import type { Parameters, Row, RunCypher } from '../connection.ts';

/** Rows that one statement unwinds: more gain nothing and cost memory. */
const CHUNK = 5000;

/**
 * Runs a statement that begins with `UNWIND $rows AS row` over all rows, and collects what it returns. All
 * chunks are sent at once: the database works on one while the next is on its way.
 */
export async function runInChunks(
  run: RunCypher,
  cypher: string,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<Row[]> {
  const chunks: Promise<Row[]>[] = [];
  for (let start = 0; start < rows.length; start += CHUNK)
    chunks.push(run(cypher, { ...parameters, rows: rows.slice(start, start + CHUNK) }));
  return (await Promise.all(chunks)).flat();
}
