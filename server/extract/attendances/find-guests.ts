/** 甲一行来校访问，乙会见了来宾: who the guests are that a clause does not name again. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';
import type { Party } from './find-parties.ts';

/** What follows those who visit: 一行4人在乙陪同下访问我校, 率团来访. */
const VISITS =
  /^[^，。；]{0,30}?(?:访问|来访|到访|造访|莅临|来[校我][^，。；]{0,12}(?:考察|参观|洽谈|交流))/u;
/** 会见了(来访的)客人: named before, if at all. */
const GUESTS =
  /^(?:了)?(?:前来|来访|到访|远道而来)?的?(?:客人|来宾|外宾|嘉宾|贵宾|宾客|(?:代表|访问|考察|来访)团(?:一行|成员)?)(?=们|$|[，。；并])/u;

/** The visitors that a clause names, or none. */
export function findVisitors({ text, end, parties }: ClauseContext): Party[] {
  const last = parties.at(-1);
  if (!last || !VISITS.test(text.slice(last.end, Math.min(end, last.end + 48)))) return [];
  return parties.filter(({ standing }) => standing === 'SUBJECT');
}

/** What a clause tells of `visitors` that it calls guests only. */
export function meetGuests(
  { text, end, parties, acts }: ClauseContext,
  visitors: readonly Party[],
): AttendanceReading[] {
  const act = acts.find(({ function: means }) => means === 'MET');
  if (!act || visitors.length === 0 || !parties.some((party) => party.end <= act.start)) return [];
  if (!GUESTS.test(text.slice(act.end, Math.min(end + 1, act.end + 24)))) return [];
  return visitors.map((visitor) => toReading(text, visitor, [act]));
}
