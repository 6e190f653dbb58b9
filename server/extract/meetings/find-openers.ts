/** The meetings that a sentence opens, by their names or by what was done. */
import type { Span } from '../../model/evidence.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { overlaps } from '../overlaps.ts';
import { findNamedMeetings, type MeetingReading } from './find-named-meetings.ts';
import { findOrganisedVisits } from './find-organised-visits.ts';
import { findVisits } from './find-visits.ts';
import type { MeetingRegister } from './meeting-register.ts';

/** 会前, 期间: what is looked at around a conference belongs to it. */
const AROUND = /^(?:会前|会后|期间|其间|会议期间|活动期间|与会)/u;

/** What the sentence names, and what its people did that is a meeting by itself. */
export function findOpeners(
  text: string,
  sentence: Span,
  attendances: readonly AttendanceReading[],
  register: MeetingRegister,
): MeetingReading[] {
  // 主持召开座谈会，同学员进行座谈: what is done there.
  const named = findNamedMeetings(text, sentence).filter(
    ({ name }, i, all) =>
      !(name === '座谈' && all.slice(0, i).some(({ kind }) => kind === 'TALKS')),
  );
  const done = findVisits(text, sentence, attendances);
  const arranged = attendances.length > 0 ? [] : findOrganisedVisits(text, sentence);
  const visits = [...done, ...arranged].filter((visit) => {
    if (named.some(({ evidence }) => overlaps(evidence, visit.evidence))) return false;
    const { kind } = visit;
    if (kind === 'TALKS' && named.some((each) => each.kind === kind)) return false;
    // What an inspection's or a ceremony's meeting is called is enough for it.
    if (kind === 'CEREMONY') {
      const current = register.current?.reading.kind;
      const isKnown = register.ofItem.some(({ reading }) => reading.kind === kind);
      const meets = current === undefined || current === 'RECEPTION' || current === 'TALKS';
      return meets && !isKnown && !named.some((each) => each.isHeld || each.kind === kind);
    }
    if (kind === 'INSPECTION' && AROUND.test(text.slice(sentence.start, sentence.start + 4)))
      return register.ofItem.length === 0;
    return true;
  });
  return [...named, ...visits].sort((a, b) => a.evidence.start - b.evidence.start);
}
