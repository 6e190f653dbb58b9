/** 甲讲话 乙主持, in a line of the headings: what those did whom the body only tells to have come. */
import type { Span } from '../../model/evidence.ts';
import type { AttendanceFunction } from '../../model/extraction.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { attend } from '../attendances/place-attendance.ts';
import { readAttendances } from '../attendances/read-attendances.ts';
import { spansWithin } from '../spans-within.ts';
import { splitClauses } from '../split-clauses.ts';
import type { OpenMeeting } from './meeting-register.ts';

const TOLD: ReadonlySet<AttendanceFunction> = new Set(['CHAIRED', 'SPOKE', 'REPORTED']);

/**
 * @param meeting the only one of the article; whoever the body does not name there is left out
 * @returns what the headings add, none of it first of anybody
 */
export function readHeadingActs(
  text: string,
  headings: readonly Span[],
  people: readonly PersonMention[],
  startOfPosts: (person: PersonMention) => number,
  meeting: OpenMeeting,
): AttendanceReading[] {
  const present = new Set(meeting.attendances.map(({ name }) => name));
  // Each clause by itself: of 甲讲话 解放主持 no more than the first is a name, and does not chair.
  const clauses = headings.flatMap((each) => splitClauses(text, each, spansWithin(people, each)));
  return clauses.flatMap((clause) => {
    const named = spansWithin(people, clause);
    if (named.length === 0) return [];
    return readAttendances(
      text,
      [clause],
      named,
      [],
      startOfPosts,
      { visitors: [], alone: null },
      false,
    ).flatMap((reading) => {
      const acts = reading.acts.filter((act) => TOLD.has(act.function));
      const told = present.has(reading.name) ? attend(reading, acts, meeting) : null;
      return told ?? [];
    });
  });
}
