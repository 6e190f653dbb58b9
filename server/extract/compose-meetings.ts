/** Meetings read → the meetings of an article, with ids, days, people and bodies. */
import type { Span } from '../model/evidence.ts';
import type {
  ExtractedAttendance,
  ExtractedMeeting,
  ExtractedOrganisation,
  ExtractedPerson,
} from '../model/extraction.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import type { ReportedMeeting } from './read-meetings.ts';
import { spansWithin } from './spans-within.ts';

interface DatedSpan extends Span {
  readonly edtf: string | null;
}

/**
 * Ties attendances to people and bodies; a meeting is of the last day named before its name in its
 * sentence or right behind it, else of the article's.
 *
 * @param dates in order and without overlaps
 */
export function composeMeetings(
  meetings: readonly ReportedMeeting[],
  people: readonly ExtractedPerson[],
  organisations: readonly ExtractedOrganisation[],
  dates: readonly DatedSpan[],
  articleDate: string | null,
): ExtractedMeeting[] {
  const personOf = new Map(people.map(({ id, name }) => [name, id]));
  const organisationOf = new Map(organisations.map(({ id, name }) => [name, id]));
  const tie = (reading: AttendanceReading, order: number): ExtractedAttendance | null => {
    const { name, isOrganisation, functions, functionText, evidence } = reading;
    const id = (isOrganisation ? organisationOf : personOf).get(name);
    if (id === undefined) return null;
    return isOrganisation
      ? { organisation: id, functions, functionText, order, evidence }
      : { person: id, functions, functionText, order, evidence };
  };
  return meetings.map((meeting, i) => {
    const attendances: ExtractedAttendance[] = [];
    for (const reading of meeting.attendances) {
      const attendance = tie(reading, attendances.length + 1);
      if (attendance) attendances.push(attendance);
    }
    return {
      id: `m${i + 1}`,
      kind: meeting.kind,
      name: meeting.name,
      aliases: meeting.aliases,
      date: dayOf(meeting, dates) ?? articleDate,
      place: meeting.place,
      evidence: meeting.evidence,
      attendances,
    };
  });
}

function dayOf(meeting: ReportedMeeting, dates: readonly DatedSpan[]): string | null {
  const inSentence = spansWithin(dates, { start: meeting.start, end: meeting.end });
  // 告别仪式6月7日在丙地举行: the day may stand right behind the name.
  const day =
    inSentence.findLast(({ end }) => end <= meeting.evidence.end) ??
    inSentence.find(({ start }) => start === meeting.evidence.end);
  return day?.edtf ?? null;
}
