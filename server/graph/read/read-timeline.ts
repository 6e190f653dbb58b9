import type { Graph } from '../connection.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import type { StatementRecord } from './records.ts';
import type { Days } from './relation-records.ts';

// A date without a year (XXXX-05-24) has no place on a line of time.
const TIMELINE = `CALL () {
    MATCH (n:Entity) WHERE n.id IN $ids
    MATCH (n)<-[:SUBJECT|OBJECT]-(s:Statement)
    WHERE s.kind IN ['HOLDS', 'CHANGE', 'ATTENDED', 'REPORTS', 'BYLINE'] AND s.date < 'X'
      AND ($from IS NULL OR s.date >= $from) AND ($to IS NULL OR s.date <= $to + '~')
    ${returnClaims('s.date, a.id, s.start, s.id', 'LIMIT $first')}
  }
  RETURN statements, articles, entities`;

/** Reads what is dated of the given entities, in the order of days. */
export async function readTimeline(
  graph: Graph,
  ids: readonly string[],
  days: Days,
  first: number,
): Promise<StatementRecord[]> {
  const parameters = { ids, first, ...days };
  const [row] = (await graph.read(TIMELINE, parameters)) as unknown as ClaimRows[];
  return row ? toClaims(row) : [];
}
