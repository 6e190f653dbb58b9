/** Meetings read → the meetings of an article, with ids, days, people and bodies. */
import type { Span } from '../../model/evidence.ts';
import type {
  ExtractedAttendance,
  ExtractedMeeting,
  ExtractedOrganisation,
  ExtractedPerson,
} from '../../model/extraction.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import type { ReportedMeeting } from './read-meetings.ts';
import { spansWithin } from '../spans-within.ts';

interface DatedSpan extends Span {
  readonly edtf: string | null;
}

/**
 * Ties attendances to people and bodies; a meeting is of the last day named before its name in its
 * sentence or right behind it, else of the article's: of several days, a later meeting of the last day told before it.
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
  const told = dates.filter(({ start }) => start >= (meetings[0]?.start ?? 0));
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
      date: dayOf(meeting, dates) ?? (i > 0 ? dayBefore(meeting, told, articleDate) : articleDate),
      place: meeting.place,
      evidence: meeting.evidence,
      attendances,
    };
  });
}

/** 16日，甲来到丙县。甲在丙县召开座谈会: of the days that the article tells of, the last one named before. */
function dayBefore(
  { start }: ReportedMeeting,
  dates: readonly DatedSpan[],
  articleDate: string | null,
): string | null {
  const [first, last] = articleDate?.split('/') ?? [];
  if (first === undefined || last === undefined) return articleDate;
  const isWithin = ({ edtf, end }: DatedSpan) =>
    edtf !== null && end <= start && edtf >= first && edtf <= last && !edtf.includes('/');
  return dates.findLast(isWithin)?.edtf ?? articleDate;
}

function dayOf(meeting: ReportedMeeting, dates: readonly DatedSpan[]): string | null {
  const inSentence = spansWithin(dates, { start: meeting.start, end: meeting.end });
  // 告别仪式6月7日在丙地举行: the day may stand right behind the name.
  const day =
    inSentence.findLast(({ end }) => end <= meeting.evidence.end) ??
    inSentence.find(({ start }) => start === meeting.evidence.end);
  return day?.edtf ?? null;
}
