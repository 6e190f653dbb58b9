/** A graph that an earlier version of Renmai derived is derived again, from the statements that it keeps. */
import type { Graph } from '../connection.ts';
import { IS_OUTDATED, type PartKind, RULES } from './pending.ts';

/** Rows a transaction. */
const ROWS = 5000;

const MARKS: readonly string[] = [
  markAll('day', 'meetingDay'),
  markAll('organisation', 'subjectOrganisationId'),
  markAll('organisation', 'organisationId'),
  markAll('name', 'subjectName'),
];

const UP_TO_DATE = `MATCH (turn:Turn {id: 'load'}) SET turn.rules = ${RULES}`;

/**
 * Marks everything for `settlePending` where other rules made what is derived. Cut off, it begins anew.
 *
 * @returns whether it did
 */
export async function markOutdated(graph: Graph): Promise<boolean> {
  if ((await graph.read(IS_OUTDATED)).length === 0) return false;
  for (const cypher of MARKS) await graph.execute(cypher);
  await graph.execute(UP_TO_DATE);
  return true;
}

function markAll(kind: PartKind, property: string): string {
  return `MATCH (s:Statement)
    WHERE s.${property} IS NOT NULL
    WITH DISTINCT s.${property} AS key
    CALL (key) {
      MERGE (p:Pending {id: '${kind}:' + key})
      SET p.kind = '${kind}', p.key = key, p.articles = null
    } IN TRANSACTIONS OF ${ROWS} ROWS`;
}
