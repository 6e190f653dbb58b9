import type { Graph } from '../connection.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { latestFirst } from './latest-first.ts';
import type { FrontPageRecord } from './list-records.ts';

const MOST = 12;

const FRONT_PAGE = `CALL () {
    MATCH (person:Person) WHERE person.degree > 0
    WITH person, COUNT { (person)-[:ATTENDED]->() } AS meetings WHERE meetings > 0
    ORDER BY meetings DESC, person.degree DESC, person.id LIMIT ${MOST}
    RETURN collect([meetings, ${entityColumns('person')}]) AS people
  }
  CALL () {
    MATCH (meeting:Meeting) WHERE meeting.date < 'X'
    WITH meeting ORDER BY meeting.date DESC, meeting.degree DESC, meeting.id LIMIT ${MOST}
    RETURN collect(${entityColumns('meeting')}) AS meetings
  }
  CALL () {
    MATCH (s:Statement {kind: 'CHANGE'})
    ${returnClaims(`${latestFirst('s.date')}, a.id, s.start, s.id`, `LIMIT ${MOST}`)}
  }
  CALL () {
    MATCH (a:Article) WHERE a.date < 'X'
    WITH substring(a.date, 0, 7) AS month, count(*) AS articles ORDER BY month
    RETURN collect([month, articles]) AS months
  }
  RETURN people, meetings, statements, articles, entities, months`;

interface FrontPageRow extends ClaimRows {
  readonly people: [meetings: number, person: EntityRow][];
  readonly meetings: EntityRow[];
  readonly months: [month: string, articles: number][];
}

/** Reads what a reader may begin with. */
export async function readFrontPage(graph: Graph): Promise<FrontPageRecord> {
  const [row] = (await graph.read(FRONT_PAGE)) as unknown as FrontPageRow[];
  if (!row) return { mostPresent: [], latestMeetings: [], newestChanges: [], months: [] };
  return {
    mostPresent: row.people.flatMap(([meetings, found]) => {
      const person = toEntity(found);
      return person.kind === 'PERSON' ? [{ person, meetings }] : [];
    }),
    latestMeetings: row.meetings.map(toEntity).filter((each) => each.kind === 'MEETING'),
    newestChanges: toClaims(row),
    months: row.months.map(([month, articles]) => ({ month, articles })),
  };
}
