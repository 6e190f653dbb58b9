/** ATTENDED relations with the statements that each of them stands for. */
import type { AttendanceFunction } from '../../model/extraction.ts';
import type { Claim } from './claim-columns.ts';
import { findClaimsBetween } from './find-claims-between.ts';
import { latestFirst } from './latest-first.ts';
import type { AppearanceRecord } from './relation-records.ts';

export type AppearanceRow = [
  id: string,
  functions: AttendanceFunction[],
  order: number | null,
  attendee: string,
  meeting: string,
];

const COLUMNS = '[r.id, coalesce(r.functions, []), r.order, attendee.id, meeting.id]';

/** Cypher for the end of a subquery that has matched `(attendee)-[r:ATTENDED]->(meeting)`. */
export const RETURN_APPEARANCES_LATEST_FIRST = `RETURN ${COLUMNS}
    ORDER BY ${latestFirst('meeting.date')}, meeting.name, r.id`;
export const RETURN_APPEARANCES_AS_LISTED = `RETURN ${COLUMNS}
    ORDER BY r.order IS NULL, r.order, attendee.name, r.id`;

/** Gives the columns their names, and each appearance its statements, which know its ends. */
export function toAppearances(
  rows: readonly AppearanceRow[],
  claims: readonly Claim[],
): AppearanceRecord[] {
  const between = findClaimsBetween(claims);
  return rows.flatMap(([id, functions, order, attendeeId, meetingId]) => {
    const statements = between(attendeeId, meetingId);
    const { subject: attendee, object: meeting } = statements[0] ?? {};
    if (meeting?.kind !== 'MEETING') return [];
    if (attendee?.kind !== 'PERSON' && attendee?.kind !== 'ORGANISATION') return [];
    return [{ id, attendee, meeting, functions, order: order ?? 1, statements }];
  });
}
