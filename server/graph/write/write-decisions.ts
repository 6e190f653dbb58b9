/** Curators' decisions, and what follows from them. */
import type { Decision } from '../../model/decision.ts';
import type { Graph } from '../connection.ts';
import { fromDecisionProperties, toDecisionProperties } from './kept-decision.ts';
import { markDecisions } from './mark-decisions.ts';
import { takeTurn } from './pending.ts';
import { readDecisions } from './read-decisions.ts';
import { runInChunks } from './run-in-chunks.ts';
import { settlePending } from './settle-pending.ts';

const MERGE = `UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d = row, d.isNew = true
WITH d, d.isNew AS isNew
REMOVE d.isNew
WITH d, isNew WHERE isNew
RETURN properties(d) AS properties`;

const DELETE = `UNWIND $rows AS id
MATCH (d:Decision {id: id})
WITH d, properties(d) AS properties
DETACH DELETE d
RETURN properties`;

/**
 * Writes decisions and derives again what they speak of. Those that are there already stay as they are.
 *
 * @returns the new ones
 */
export async function writeDecisions(
  graph: Graph,
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const added = await graph.write(async (run) => {
    await takeTurn(run);
    const rows = decisions.map(toDecisionProperties);
    const fresh = toDecisions(await runInChunks(run, MERGE, rows));
    await markDecisions(run, fresh, await readDecisions(run));
    return fresh;
  });
  await settlePending(graph);
  return added;
}

/**
 * Deletes decisions and derives again what they spoke of, as if they had never been.
 *
 * @returns those that were there
 */
export async function undoDecisions(graph: Graph, ids: readonly string[]): Promise<Decision[]> {
  const undone = await graph.write(async (run) => {
    await takeTurn(run);
    const all = await readDecisions(run);
    const gone = toDecisions(await runInChunks(run, DELETE, ids));
    await markDecisions(run, gone, all);
    return gone;
  });
  await settlePending(graph);
  return undone;
}

function toDecisions(rows: readonly Record<string, unknown>[]): Decision[] {
  return rows.map(({ properties }) => fromDecisionProperties(properties as object));
}
