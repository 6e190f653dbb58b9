import type { Graph } from '../connection.ts';
import type { StatsRecord } from './list-records.ts';

// A date without a year (XXXX-05-24) is neither the first nor the last.
const STATS = `CALL () {
    MATCH (a:Article) WHERE a.date > '' AND a.date < 'X'
    RETURN min(a.date) AS firstDate, max(a.date) AS lastDate
  }
  RETURN COUNT { (:Article) } AS articles, COUNT { (:Statement) } AS statements,
    COUNT { (:Person) } AS people, COUNT { (:Organisation) } AS organisations,
    COUNT { (:Role) } AS roles, COUNT { (:Meeting) } AS meetings,
    firstDate, lastDate`;

const EMPTY: StatsRecord = {
  articles: 0,
  statements: 0,
  people: 0,
  organisations: 0,
  roles: 0,
  meetings: 0,
  firstDate: null,
  lastDate: null,
};

/** Counts what the graph holds. */
export async function readStats(graph: Graph): Promise<StatsRecord> {
  const [row] = (await graph.read(STATS)) as unknown as StatsRecord[];
  return row ?? EMPTY;
}
