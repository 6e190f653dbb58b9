import type { Parameters, RunCypher } from '../connection.ts';

/** Rows that one statement unwinds: more gain nothing and cost memory. */
const CHUNK = 5000;

/** Runs a statement that begins with `UNWIND $rows AS row` over all rows, and collects what it returns. */
export async function runInChunks(
  run: RunCypher,
  cypher: string,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<Record<string, unknown>[]> {
  const results: Record<string, unknown>[] = [];
  for (let start = 0; start < rows.length; start += CHUNK)
    results.push(...(await run(cypher, { ...parameters, rows: rows.slice(start, start + CHUNK) })));
  return results;
}
