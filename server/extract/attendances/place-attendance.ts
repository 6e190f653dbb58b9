/** Which meeting each act of a person is of. */
import type { Act } from './find-acts.ts';
import type { MeetingReading } from '../meetings/find-named-meetings.ts';
import type { MeetingRegister } from '../meetings/meeting-register.ts';
import { type OpenMeeting } from '../meetings/meeting-register.ts';
import { lengthOfName, partsOfTwo, standsForAll } from '../meetings/name-meeting.ts';
import { overlaps } from '../overlaps.ts';
import { functionsOf, type AttendanceReading } from './attendance-reading.ts';

/** Puts each of a reading's acts to its meeting. @returns false where there is none */
export function placeAttendance(
  text: string,
  reading: AttendanceReading,
  opened: ReadonlyMap<MeetingReading, OpenMeeting>,
  register: MeetingRegister,
): boolean {
  const parts = new Map<OpenMeeting, Act[]>();
  let last: OpenMeeting | undefined;
  for (const act of reading.acts) {
    const meetings = meetingsOf(text, act, opened, register);
    const meeting =
      meetings[0] ??
      last ??
      before(act, opened) ??
      visitOf(reading, act, register) ??
      register.host;
    if (!meeting) continue;
    last = meeting;
    for (const each of meetings.length > 1 ? meetings : [meeting]) addTo(parts, each, act);
  }
  for (const [meeting, acts] of parts) {
    const attendance = attend(reading, acts, meeting);
    if (attendance) meeting.attendances.push(attendance);
  }
  return parts.size > 0;
}

/** What those of `acts` that count at a meeting of its kind show of a party, or null where none does. */
export function attend(
  reading: AttendanceReading,
  acts: readonly Act[],
  meeting: OpenMeeting,
): AttendanceReading | null {
  const { kind } = meeting.reading;
  const isFormal = kind === 'CONFERENCE' || kind === 'SESSION' || kind === 'CEREMONY';
  const counted = acts.filter(({ formal }) => isFormal || !formal);
  if (counted.length === 0) return null;
  const strong = counted.filter(({ weak }) => !weak);
  const shown = strong.length > 0 ? strong : counted;
  const { name, isOrganisation, functionText, nameEnd, evidence } = reading;
  return {
    name,
    isOrganisation,
    functions: functionsOf(shown),
    functionText,
    nameEnd,
    weak: strong.length === 0,
    acts: reading.acts,
    evidence,
  };
}

function addTo(parts: Map<OpenMeeting, Act[]>, meeting: OpenMeeting, act: Act): void {
  const acts = parts.get(meeting);
  if (acts) acts.push(act);
  else parts.set(meeting, [act]);
}

/** The meetings that an act names, by its object or by itself: two for 参加调研和座谈会. */
function meetingsOf(
  text: string,
  act: Act,
  opened: ReadonlyMap<MeetingReading, OpenMeeting>,
  register: MeetingRegister,
): OpenMeeting[] {
  for (const [{ verb, evidence }, meeting] of opened)
    if (overlaps(verb, act) || overlaps(evidence, act)) return [meeting];
  if (act.function === 'SIGNED' || act.function === 'UNVEILED') {
    const ceremony = register.ofItem.findLast(({ reading }) => reading.kind === 'CEREMONY');
    if (ceremony) return [ceremony];
  }
  const behind = text.slice(act.end, act.end + 14);
  const stop = behind.search(/[，。；并或]/u);
  const words = (stop < 0 ? behind : behind.slice(0, stop)).replace(
    /^(?:了|本次|此次|当天的)/u,
    '',
  );
  if (standsForAll(words)) return [...register.ofItem];
  const length = lengthOfName(words);
  if (length === 0 || length > 10) return [];
  return partsOfTwo(words.slice(0, length)).flatMap((word) => register.findByWord(word) ?? []);
}

/** 甲检查丙矿；乙检查丁厂。在丙矿，甲察看…: of two visits the one that is told to be this visitor's. */
function visitOf(
  { name }: AttendanceReading,
  act: Act,
  { ofItem, host }: MeetingRegister,
): OpenMeeting | undefined {
  if (!act.weak || host?.reading.kind !== 'INSPECTION') return undefined;
  const isOf = ({ attendances }: OpenMeeting) => attendances.some((each) => each.name === name);
  if (isOf(host)) return undefined;
  return ofItem.findLast((each) => each.reading.kind === 'INSPECTION' && isOf(each));
}

/** The last meeting opened in the sentence before the act, else the first that it opens. */
function before(
  act: Act,
  opened: ReadonlyMap<MeetingReading, OpenMeeting>,
): OpenMeeting | undefined {
  const all = [...opened];
  const earlier = all.findLast(([{ evidence }]) => evidence.start <= act.start);
  return (earlier ?? all[0])?.[1];
}
