/** Clauses whose people did what one before them tells: 会见了甲，|首席科学家乙一行; 考察团到丙地考察，|丁带队. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';
import type { Act } from './find-acts.ts';
import { leadsGroup } from './wait-for-act.ts';

const ENDS_LIST =
  /^(?:博士|教授|院士|先生|女士|同志)?(?:一行(?:\d{1,3}余?人)?|等(?:客人|嘉宾|来宾)?)$/u;
const ENDS_SENTENCE = /^(?:[。！？\n]|$)/u;

/** The act that the next clause may go on with: whom it met stands last, or only his posts do; else null. */
export function findOpenMeeting(
  { text, end, parties }: ClauseContext,
  told: readonly Act[],
): Act | null {
  const act = told.at(-1);
  const last = parties.at(-1);
  if (act?.function !== 'MET') return null;
  return !last || last.end <= act.end || last.end === end || text.startsWith('（', last.end)
    ? act
    : null;
}

/** Reads a clause that tells no act and ends with a guest's name; null where it is none. */
export function goOnMeeting({
  text,
  end,
  parties,
  acts,
  chain,
}: ClauseContext): AttendanceReading[] | null {
  const { met } = chain;
  const last = parties.at(-1);
  if (!met || !last || acts.length > 0) return null;
  if (parties.some(({ standing }) => standing !== 'SUBJECT')) return null;
  const after = text.slice(last.end, end);
  const isLast = after === '' && ENDS_SENTENCE.test(text.charAt(end));
  if (!isLast && !ENDS_LIST.test(after)) return null;
  return parties.map((party) => toReading(text, party, [met]));
}

/** 走访慰问组由|甲、乙带队: a group whose name tells what it did. */
const LED_GROUP =
  /(?<act>(?:走访|慰问|调研|视察|考察|检查|督导|督查|看望){1,2})[组团队](?:分别)?由(?=\p{Script=Han})/u;

/** The visit that a clause names by the group that its people lead, or null. */
export function findLedVisit({ text, start, end }: ClauseContext): Act | null {
  const led = LED_GROUP.exec(text.slice(start, end));
  if (!led) return null;
  const at = start + led.index;
  const length = led.groups?.act?.length ?? 0;
  return { function: 'INSPECTED', weak: false, formal: false, start: at, end: at + length };
}

/** Reads a clause that tells only who led the visit told of before it; null where it is none. */
export function leadVisit({
  text,
  end,
  parties,
  acts,
  chain,
}: ClauseContext): AttendanceReading[] | null {
  const { visit } = chain;
  const last = parties.at(-1);
  if (!visit || !last || acts.length > 0 || !leadsGroup(text.slice(last.end, end))) return null;
  // 由甲，|乙，|丙带队: those who wait lead it, too.
  const leaders = [...chain.waiting, ...parties.filter(({ standing }) => standing === 'SUBJECT')];
  chain.waiting = [];
  return leaders.map((party) => toReading(text, party, [visit]));
}
