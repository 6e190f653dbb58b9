/** Meetings read → the meetings of an article, with ids, days and people. */
import type { Span } from '../model/evidence.ts';
import type { ExtractedMeeting, ExtractedPerson } from '../model/extraction.ts';
import type { ReportedMeeting } from './read-meetings.ts';

interface DatedSpan extends Span {
  readonly edtf: string | null;
}

/** Ties attendances to people; a meeting is of the last day named before its name in its sentence or right behind it, else of the article's. */
export function composeMeetings(
  meetings: readonly ReportedMeeting[],
  people: readonly ExtractedPerson[],
  dates: readonly DatedSpan[],
  articleDate: string | null,
): ExtractedMeeting[] {
  return meetings.map((meeting, i) => {
    const inSentence = dates.filter(
      ({ start, end }) => start >= meeting.start && end <= meeting.end,
    );
    // 告别仪式6月7日在丙地举行: the day may stand right behind the name.
    const day =
      inSentence.findLast(({ end }) => end <= meeting.evidence.end) ??
      inSentence.find(({ start }) => start === meeting.evidence.end);
    const attendances = meeting.attendances.flatMap(
      ({ name, functions, functionText, evidence }) => {
        const person = people.find((each) => each.name === name)?.id;
        return person === undefined ? [] : [{ person, functions, functionText, evidence }];
      },
    );
    return {
      id: `m${i + 1}`,
      kind: meeting.kind,
      name: meeting.name,
      aliases: meeting.aliases,
      date: day?.edtf ?? articleDate,
      place: meeting.place,
      evidence: meeting.evidence,
      attendances: attendances.map((attendance, at) => ({ ...attendance, order: at + 1 })),
    };
  });
}
