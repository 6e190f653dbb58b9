import type { Graph } from '../connection.ts';
import {
  type AppearanceRow,
  RETURN_APPEARANCES_AS_LISTED,
  toAppearances,
} from './appearance-columns.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { listArticles } from './list-articles.ts';
import type { MeetingDossier } from './dossier-records.ts';

const MEETINGS = `UNWIND $ids AS id
  MATCH (meeting:Meeting {id: id})
  CALL (meeting) {
    MATCH (meeting)<-[:OBJECT]-(s:Statement)
    ${returnClaims()}
  }
  RETURN ${entityColumns('meeting')} AS entity,
    COLLECT { MATCH (attendee:Entity)-[r:ATTENDED]->(meeting)
    ${RETURN_APPEARANCES_AS_LISTED} } AS attendances,
    statements, articles, entities`;

interface MeetingRow extends ClaimRows {
  readonly entity: EntityRow;
  readonly attendances: AppearanceRow[];
}

/** Reads meetings with who was there; ids that none has are left out. */
export async function readMeetings(
  graph: Graph,
  ids: readonly string[],
): Promise<MeetingDossier[]> {
  const rows = (await graph.read(MEETINGS, { ids })) as unknown as MeetingRow[];
  return rows.flatMap((row) => {
    const meeting = toEntity(row.entity);
    if (meeting.kind !== 'MEETING') return [];
    const claims = toClaims(row);
    return [
      {
        meeting,
        attendances: toAppearances(row.attendances, claims),
        articles: listArticles(claims),
        statements: claims.filter(({ kind }) => kind === 'REPORTS'),
      },
    ];
  });
}
