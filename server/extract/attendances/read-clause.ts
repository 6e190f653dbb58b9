/** One clause → who did what in it, and what it leaves open for the next. */
import type { AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';
import { distributeActs } from './distribute-acts.ts';
import { findToldActs } from './find-told-acts.ts';
import { readFixedParts } from './read-fixed-parts.ts';
import { readListing } from './read-listing.ts';
import { waitForAct } from './wait-for-act.ts';

const SAYS_ONLY = /(?:强调|指出|表示|要求|希望|认为|介绍说|说)[，：:]?$/u;

/** Reads a clause; what it leaves open is in its chain afterwards. */
export function readClause(clause: ClauseContext): AttendanceReading[] {
  const { text, parties, acts, chain } = clause;
  const [first] = parties;
  // 甲强调，要…，乙主持: what is said ends where a name with its posts opens a clause.
  if (chain.isSaid && first && first.start - clause.start <= 1 && acts.length > 0)
    chain.isSaid = false;
  if (chain.isSaid) return [];
  const listed = readListing(clause);
  if (listed) return listed;
  chain.announced = null;
  const fixed = readFixedParts(clause);
  const told = findToldActs(clause);
  if (told.length === 0) {
    waitForAct(clause);
    return fixed;
  }
  const { start, end } = clause;
  const readings = distributeActs({ start, end, text, parties, acts: told, chain });
  chain.isSaid = SAYS_ONLY.test(text.slice(told.at(-1)?.end ?? end, end));
  return fixed.length > 0 ? [...fixed, ...readings] : readings;
}
