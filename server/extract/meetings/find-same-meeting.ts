/** Whether a sentence tells of a meeting again, and what it adds to what is known of it. */
import type { MeetingReading } from './find-named-meetings.ts';
import type { MeetingRegister } from './meeting-register.ts';
import { type OpenMeeting } from './meeting-register.ts';
import { fitsAny, isBareName } from './name-meeting.ts';
import { overlaps } from '../overlaps.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';

const DAY = /\d日|[今昨]天|[今昨]日/u;
/** ●8月3日下午，…: the day that a sentence opens with. */
const OPENING_DAY = /^\P{Script=Han}{0,3}(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/u;
const LONGEST_OPENING = 12;
/** 盟员大会, 代表大会: its opening is a part of what a body meets for, and no ceremony. */
const ASSEMBLY = /(?:[员表工]大会|会议)$/u;
const FAIRS: ReadonlySet<string> = new Set(['CONFERENCE', 'OTHER']);

/** The meeting that `next` tells of again, or undefined where it is another one. */
export function findSameMeeting(
  text: string,
  register: MeetingRegister,
  next: MeetingReading,
  attendances: readonly AttendanceReading[],
): OpenMeeting | undefined {
  const { current } = register;
  if (
    current?.reading.kind === 'INSPECTION' &&
    next.kind !== 'INSPECTION' &&
    next.kind !== 'RECEPTION' &&
    !(next.kind === 'CEREMONY' && next.name.length > 2) &&
    isBareName(next.name)
  ) {
    // 调研组召开座谈会 is part of the visit; 甲主持召开座谈会, or 召开座谈会，甲主持, is a meeting of its own.
    const talking = attendances.filter(({ acts }) =>
      acts.some((act) => act.function === 'HELD_TALKS' && overlaps(act, next.evidence)),
    );
    const isLed =
      talking.length > 1 ||
      attendances.some(({ acts }) =>
        acts.some((act) =>
          overlaps(act, next.verb)
            ? next.isHeld || act.function === 'CHAIRED'
            : next.isHeld && act.function === 'CHAIRED' && act.start > next.verb.end,
        ),
      );
    if (!isLed && !register.findSame(next)) return current;
  }
  const same = register.findSame(next);
  if (same && isOfAnotherDay(text, same, next)) return undefined;
  return same && !next.isWeak && isAnotherVisit(text, same, next, attendances) ? undefined : same;
}

/** 2日，甲会见了乙。3日，甲会见了丙: each day has guests of its own. */
function isOfAnotherDay(text: string, { reading }: OpenMeeting, next: MeetingReading): boolean {
  if (reading.kind !== 'RECEPTION' && reading.kind !== 'TALKS') return false;
  const [first, second] = [reading, next].map(
    ({ start }) => OPENING_DAY.exec(text.slice(start, start + LONGEST_OPENING))?.groups,
  );
  if (!first || !second) return false;
  const isSameMonth = !first.month || !second.month || first.month === second.month;
  return first.day !== second.day || !isSameMonth;
}

/** 同日，乙到丙地调研: another place, and nobody who was at the first. */
function isAnotherVisit(
  text: string,
  { reading, attendances }: OpenMeeting,
  next: MeetingReading,
  coming: readonly AttendanceReading[],
): boolean {
  if (reading.kind !== 'INSPECTION' || next.kind !== 'INSPECTION' || next.place === null)
    return false;
  const first = text.slice(reading.start, reading.end);
  // 连日来，甲、乙走访慰问。2月4日，甲来到丙地慰问: the first only sums up.
  if (DAY.test(text.slice(next.start, next.start + 8)) && !DAY.test(first)) return true;
  const known = new Set(attendances.map(({ name }) => name));
  const visitors = coming.filter(({ acts }) => acts.some((act) => overlaps(act, next.verb)));
  return (
    visitors.length > 0 &&
    !visitors.some(({ name }) => known.has(name)) &&
    (attendances.length > 0 || reading.start === next.start)
  );
}

/** A fuller name, a place, or another word for a meeting known. */
export function extendMeeting(
  meeting: OpenMeeting,
  { kind, name, aliases, place, isHeld }: MeetingReading,
): void {
  // 签约仪式 tells more than 签署, which was only done.
  if (meeting.reading.kind === 'CEREMONY' && meeting.reading.isDone && name.endsWith('式'))
    meeting.reading = {
      ...meeting.reading,
      name,
      isDone: false,
      aliases: [meeting.reading.name, ...meeting.reading.aliases],
    };
  // 交易会开幕，甲出席开幕式: what is told is the ceremony, and not the fair.
  if (
    FAIRS.has(meeting.reading.kind) &&
    !ASSEMBLY.test(meeting.reading.name) &&
    /^(?:[开闭]幕式|(?:开班|开营|结业|结训|结营)(?:式|仪式))$/u.test(name)
  ) {
    const fair = meeting.reading;
    const whole = fair.name + name;
    meeting.reading = {
      ...fair,
      kind: 'CEREMONY',
      name,
      aliases: [whole, fair.name, ...fair.aliases],
    };
  }
  // 在开工仪式上宣布开工。某州举行重大项目集中开工仪式: what it is called when it is told to be held.
  if (
    isHeld &&
    kind === meeting.reading.kind &&
    isBareName(meeting.reading.name) &&
    !isBareName(name)
  )
    meeting.reading = {
      ...meeting.reading,
      name,
      aliases: [meeting.reading.name, ...meeting.reading.aliases],
    };
  const { reading } = meeting;
  const names = [name, ...aliases].filter(
    (each) =>
      (each.length > 2 || (kind === reading.kind && !fitsAny(each))) &&
      each !== reading.name &&
      !reading.aliases.includes(each),
  );
  meeting.reading = {
    ...reading,
    place: reading.place ?? place,
    aliases: [...reading.aliases, ...names],
  };
}
