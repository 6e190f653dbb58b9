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
  return parties
    .filter(({ standing }) => standing === 'SUBJECT')
    .map((party) => toReading(text, party, [visit]));
}
