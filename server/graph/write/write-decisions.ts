/** Curators' decisions, and what follows from them, each time in one transaction. */
import type { Decision } from '../../model/decision.ts';
import type { Graph } from '../connection.ts';
import { fromDecisionProperties, toDecisionProperties } from './kept-decision.ts';
import { runInChunks } from './run-in-chunks.ts';

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
export function writeDecisions(graph: Graph, decisions: readonly Decision[]): Promise<Decision[]> {
  return graph.write(async (run) =>
    toDecisions(await runInChunks(run, MERGE, decisions.map(toDecisionProperties))),
  );
}

/**
 * Deletes decisions and derives again what they spoke of, as if they had never been.
 *
 * @returns those that were there
 */
export function undoDecisions(graph: Graph, ids: readonly string[]): Promise<Decision[]> {
  return graph.write(async (run) => toDecisions(await runInChunks(run, DELETE, ids)));
}

function toDecisions(rows: readonly Record<string, unknown>[]): Decision[] {
  return rows.map(({ properties }) => fromDecisionProperties(properties as object));
}
