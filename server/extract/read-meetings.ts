/** A report's body → the meetings it reports, and who did what at each. */
import type { Span } from '../model/evidence.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Note } from '../model/note.ts';
import type { Trace } from '../model/trace.ts';
import { findMeetings, type MeetingReading } from './find-meetings.ts';
import { readAttendances, type AttendanceReading } from './read-attendances.ts';
import { spansWithin } from './spans-within.ts';
import { splitClauses, splitSentences } from './split-clauses.ts';

export interface ReportedMeeting extends MeetingReading {
  /** One a person, in the listing's order. */
  readonly attendances: readonly AttendanceReading[];
}

export interface MeetingsRead {
  readonly meetings: readonly ReportedMeeting[];
  readonly notes: readonly Note[];
}

/** What the meeting says, not who came: 会议指出…, 韦某说…. */
const SPEECH =
  /^(?:会议|大会|全会|会上)?(?:还|并)?(?:指出|强调|要求|认为|审议|传达|决定|研究|希望|号召)|^(?:他|她)(?:说|指出|强调|要求|希望)|^[一二三四五六七八九]要|^要/u;
/** What a signing is told after without being named. */
const MEETS: ReadonlySet<string> = new Set(['TALKS', 'RECEPTION']);
/** The two sides of a reception, without their names again. */
const BOTH =
  /(?:双方|两人|宾主)(?:还|并)?(?:一起|共同|一同)?(?<verb>出席|见证|参加)(?:了)?[^，。；]{2,50}/u;
/** A second report within the first. */
const AGAIN = /^(?:又|另)讯/u;
const UNNAMED =
  /(?<who>[^，。；]{0,40}(?:负责同志|负责人|有关领导|相关领导))(?:[^，。；]{0,12})(?:出席|参加|列席|作交流发言|陪同)/gu;

/**
 * Reads the body's paragraphs in order. A meeting that opens there takes the attendances of its sentence
 * and of those that follow, until the next meeting opens.
 *
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 */
export function readMeetings(
  text: string,
  paragraphs: readonly Span[],
  people: readonly PersonMention[],
  startOfPosts: (person: PersonMention) => number,
  trace?: Trace,
): MeetingsRead {
  const meetings: OpenMeeting[] = [];
  const notes: Note[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const sentence of splitSentences(text, paragraph)) {
      const words = text.slice(sentence.start, sentence.end);
      const tell = (outcome: 'found' | 'dropped', rule: string, at: Span) =>
        trace?.({
          stage: 'meetings',
          outcome,
          rule,
          words: text.slice(at.start, at.end),
          ...placeOf(at),
        });
      if (i > 0 && SPEECH.test(words)) {
        tell('dropped', 'what-is-said-at-it', sentence);
        continue;
      }
      const named = spansWithin(people, sentence);
      const attendances = readAttendances(
        text,
        splitClauses(text, sentence, named),
        named,
        startOfPosts,
      );
      const current = meetings.at(-1);
      let meeting = current;
      for (const reading of findMeetings(text, sentence, named)) {
        const continues =
          current !== undefined &&
          isSameMeeting(current.reading, reading) &&
          !(AGAIN.test(words) || isAnotherVisit(current, reading, attendances));
        const both = current === undefined ? [] : readBothSides(text, sentence, current);
        // 参加会见, told after the signing that followed it.
        tell('found', reading.kind, reading.evidence);
        const before = meetings.find((each) => isToldAgain(each.reading, reading));
        if (before) meeting = before;
        else if (!continues && (current === undefined || attendances.length > 0 || both.length > 0))
          meetings.push((meeting = { reading, attendances: both }));
        else
          tell(
            'dropped',
            continues ? 'the-same-meeting-again' : 'nobody-came-to-the-one-before',
            reading.evidence,
          );
      }
      if (meeting) {
        const signed = attendances.filter(isOfCeremony);
        const ceremony = signed.length === 0 ? meeting : findCeremony(meetings, meeting, signed);
        for (const each of attendances)
          (isOfCeremony(each) ? ceremony : meeting).attendances.push(each);
      } else notes.push(...attendances.map(toNote));
      notes.push(...findUnnamed(text, sentence, named));
    }
  }
  return {
    meetings: meetings.map(({ reading, attendances }) => ({
      ...reading,
      attendances: mergeByPerson(attendances),
    })),
    notes,
  };
}

/** 同日，乙到丙地调研: another place, and nobody who was at the first. */
function isAnotherVisit(
  { reading, attendances }: OpenMeeting,
  next: MeetingReading,
  coming: readonly AttendanceReading[],
): boolean {
  if (reading.kind !== 'INSPECTION' || next.kind !== 'INSPECTION' || next.place === null)
    return false;
  const known = new Set(attendances.map(({ person }) => person));
  return coming.length > 0 && !coming.some(({ person }) => known.has(person));
}

function isToldAgain(told: MeetingReading, next: MeetingReading): boolean {
  return MEETS.has(told.kind) && told.kind === next.kind && told.name.endsWith(next.name);
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** The same words again, or talks after a reception of the same people: one meeting. */
function isSameMeeting(current: MeetingReading, next: MeetingReading): boolean {
  if (current.kind !== next.kind && next.kind === 'CEREMONY' && next.name.includes('签'))
    return false;
  return (
    current.name === next.name ||
    current.aliases.includes(next.name) ||
    (current.kind === 'INSPECTION' &&
      next.kind === 'INSPECTION' &&
      (current.name.includes(next.name) || next.place === null)) ||
    /^(?:会议|大会|活动|仪式|调研|检查|考察)$/u.test(next.name) ||
    // 出席讲座 after 专题讲座; 主持会谈 after 工作会谈.
    (current.kind === next.kind && current.name.endsWith(next.name)) ||
    (current.kind === 'RECEPTION' && next.kind === 'TALKS') ||
    // 会谈前，甲会见了乙.
    (current.kind === 'TALKS' && next.kind === 'RECEPTION')
  );
}

/** 双方共同出席了…签字仪式: those who met go on to the ceremony. */
function readBothSides(text: string, sentence: Span, met: OpenMeeting): AttendanceReading[] {
  const words = BOTH.exec(text.slice(sentence.start, sentence.end));
  if (!words || (met.reading.kind !== 'RECEPTION' && met.reading.kind !== 'TALKS')) return [];
  const start = sentence.start + words.index;
  const evidence = { start, end: start + words[0].length, quote: words[0] };
  const principals = met.attendances.filter(({ functions }) =>
    functions.some((each) => each === 'MET' || each === 'HELD_TALKS'),
  );
  const functionText = words.groups?.verb ?? '';
  return mergeByPerson(principals).map(({ person }) => ({
    person,
    functions: ['ATTENDED'],
    functionText,
    evidence,
  }));
}

interface OpenMeeting {
  readonly reading: MeetingReading;
  readonly attendances: AttendanceReading[];
}

/** 签约 told after a reception is still of the signing. */
function isOfCeremony({ functions }: AttendanceReading): boolean {
  return functions.every((each) => each === 'SIGNED' || each === 'UNVEILED');
}

/** The ceremony told before; else one that is known by what was done at it: 仪式上，甲与乙签约. */
function findCeremony(
  meetings: OpenMeeting[],
  current: OpenMeeting,
  [signed]: readonly AttendanceReading[],
): OpenMeeting {
  const known = meetings.findLast(({ reading }) => reading.kind === 'CEREMONY');
  if (known || !signed || !MEETS.has(current.reading.kind)) return known ?? current;
  const { functionText: name, evidence } = signed;
  const { start, end, place } = current.reading;
  const reading = { kind: 'CEREMONY', name, aliases: [], place, start, end, evidence } as const;
  meetings.push({ reading, attendances: [] });
  return meetings.at(-1) ?? current;
}

function mergeByPerson(attendances: readonly AttendanceReading[]): AttendanceReading[] {
  const merged = new Map<string, AttendanceReading>();
  for (const attendance of attendances) {
    const known = merged.get(attendance.person);
    const functions = [...new Set([...(known?.functions ?? []), ...attendance.functions])];
    merged.set(attendance.person, { ...(known ?? attendance), functions });
  }
  return [...merged.values()];
}

function toNote({ person, evidence }: AttendanceReading): Note {
  return {
    rule: 'attendance-without-meeting',
    message: `${person} takes part in something that no sentence names as a meeting`,
    start: evidence.start,
    end: evidence.end,
  };
}

/** 各工作专班负责同志出席: people came whom the article does not name. */
function findUnnamed(text: string, sentence: Span, named: readonly Span[]): Note[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(UNNAMED)].map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const lastName = named.findLast((person) => person.start >= start && person.end <= end);
    return {
      rule: 'unnamed-attendees',
      message: 'people attended whom the article does not name',
      start: lastName?.end ?? start,
      end,
    };
  });
}
