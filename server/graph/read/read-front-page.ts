import type { Graph } from '../connection.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { latestFirst } from './latest-first.ts';
import type { FrontPageRecord } from './list-records.ts';

const MOST = 12;

// What is said of a change that a curator rejected has no subject any more.
const FRONT_PAGE = `CALL () {
    MATCH (person:Person) WHERE person.degree > 0
    WITH person, COUNT { (person)-[:ATTENDED]->() } AS meetings WHERE meetings > 0
    ORDER BY meetings DESC, person.degree DESC, person.id LIMIT ${MOST}
    RETURN collect([meetings, ${entityColumns('person')}]) AS people
  }
  CALL () {
    MATCH (meeting:Meeting) WHERE meeting.date < 'X'
    WITH meeting ORDER BY meeting.date DESC, meeting.degree DESC, meeting.id LIMIT ${MOST}
    UNWIND COLLECT {
      MATCH (meeting)<-[:OBJECT]-(s:Statement {kind: 'REPORTS'})<-[:STATES]-(a:Article)
      RETURN s ORDER BY a.date, a.id, s.start, s.id LIMIT 1 } AS report
    RETURN collect(report) AS reports
  }
  CALL () {
    MATCH (s:Statement) WHERE s.change IS NOT NULL AND EXISTS { (s)-[:SUBJECT]->() }
    MATCH (s)<-[:STATES]-(a:Article)
    WITH s, a ORDER BY ${latestFirst('s.date')}, a.id, s.start, s.id LIMIT ${MOST}
    RETURN collect(s) AS changes
  }
  CALL (reports, changes) {
    UNWIND reports + changes AS s
    ${returnClaims()}
  }
  CALL () {
    MATCH (a:Article) WHERE a.date < 'X'
    WITH substring(a.date, 0, 7) AS month, count(*) AS articles ORDER BY month
    RETURN collect([month, articles]) AS months
  }
  RETURN people, [report IN reports | report.id] AS reports, statements, articles, entities, months`;

interface FrontPageRow extends ClaimRows {
  readonly people: [meetings: number, person: EntityRow][];
  readonly reports: string[];
  readonly months: [month: string, articles: number][];
}

/** Reads what a reader may begin with. */
export async function readFrontPage(graph: Graph): Promise<FrontPageRecord> {
  const [row] = (await graph.read(FRONT_PAGE)) as unknown as FrontPageRow[];
  if (!row) return { mostPresent: [], latestReports: [], newestChanges: [], months: [] };
  const claims = toClaims(row);
  return {
    mostPresent: row.people.flatMap(([meetings, found]) => {
      const person = toEntity(found);
      return person.kind === 'PERSON' ? [{ person, meetings }] : [];
    }),
    latestReports: row.reports.flatMap((id) => claims.find((claim) => claim.id === id) ?? []),
    newestChanges: claims.filter(({ change }) => change !== null),
    months: row.months.map(([month, articles]) => ({ month, articles })),
  };
}
