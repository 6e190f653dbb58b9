/** What an article's headings call its meetings: 座谈会 in the body, 民营企业家座谈会 in the title. */
import type { Span } from '../../model/evidence.ts';
import { findNamedMeetings, type MeetingReading } from './find-named-meetings.ts';
import type { OpenMeeting } from './meeting-register.ts';
import { isBareName, isSameName } from './name-meeting.ts';
import { splitClauses } from '../split-clauses.ts';

/** 甲与乙签约: the heading's word for what the body tells as 签署. */
const SIGNS = /签约|签署|签订|签字/u;

/** Gives the meetings the names of the headings too; a name that tells more is the first. */
export function nameByHeadings(
  text: string,
  headings: readonly Span[],
  meetings: readonly OpenMeeting[],
): void {
  for (const heading of headings.flatMap((each) => splitClauses(text, each, []))) {
    for (const named of findNamedMeetings(text, heading)) {
      const same = findNamed(named, meetings);
      if (same) same.reading = addName(same.reading, named.name);
    }
    const word = SIGNS.exec(text.slice(heading.start, heading.end))?.[0];
    const signing = meetings.find(({ reading }) => reading.kind === 'CEREMONY' && reading.isDone);
    if (word !== undefined && signing) signing.reading = addName(signing.reading, word);
  }
}

/** The meeting of that name, else the only one of its kind. */
function findNamed(
  { kind, name }: MeetingReading,
  meetings: readonly OpenMeeting[],
): OpenMeeting | undefined {
  const named = meetings.find(({ reading }) => isSameName(reading, { kind, name }));
  if (named || isBareName(name)) return named;
  const [only, ...others] = meetings.filter(({ reading }) => reading.kind === kind);
  return others.length === 0 && only && isBareName(only.reading.name) ? only : undefined;
}

function addName(reading: MeetingReading, name: string): MeetingReading {
  const { name: first, aliases } = reading;
  if (first === name || aliases.includes(name)) return reading;
  if (isBareName(first) && !isBareName(name))
    return { ...reading, name, aliases: [first, ...aliases] };
  return { ...reading, aliases: [...aliases, name] };
}
