/** What an article's headings call its meetings: 座谈会 in the body, 民营企业家座谈会 in the title. */
import type { Span } from '../../model/evidence.ts';
import type { MeetingKind } from '../../model/extraction.ts';
import { findNamedMeetings, type MeetingReading } from './find-named-meetings.ts';
import type { OpenMeeting } from './meeting-register.ts';
import { isBareName, isSameName } from './name-meeting.ts';
import { splitClauses } from '../split-clauses.ts';

/** 甲与乙签约: the heading's word for what the body tells as 签署. */
const SIGNS = /签约|签署|签订|签字/u;
/** 领导看望委员: the same of a visit, which the body tells as 致以问候. */
const VISITS = /(?:调研|考察|视察|检查|督导|督查|巡查|走访|看望|慰问){1,2}(?![组团队会])/u;

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
    const words = text.slice(heading.start, heading.end);
    addWord(SIGNS.exec(words)?.[0], meetings.find(isDone('CEREMONY')));
    const [visit, ...others] = meetings.filter(isDone('INSPECTION'));
    if (others.length === 0) addWord(VISITS.exec(words)?.[0], visit);
  }
}

function isDone(kind: MeetingKind): (meeting: OpenMeeting) => boolean {
  return ({ reading }) => reading.kind === kind && reading.isDone;
}

function addWord(word: string | undefined, meeting: OpenMeeting | undefined): void {
  if (word !== undefined && meeting) meeting.reading = addName(meeting.reading, word);
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
