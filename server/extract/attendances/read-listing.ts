/** Listings whose act stands before the names: 在主席台就座的有：甲、乙，丙. */
import type { AttendanceFunction } from '../../model/extraction.ts';
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import { LONGEST_GAP, type ClauseContext } from './clause-chain.ts';

const LISTS: ReadonlySet<AttendanceFunction> = new Set([
  'ATTENDED',
  'OBSERVED',
  'ACCOMPANIED',
  'MADE_REMARKS',
  'INSPECTED',
]);
/** 出席会议的市领导有：甲、乙: the verb stands before the list. */
const IS_LIST =
  /^[^，。；]{0,24}?(?:(?:还有|有|是|为|包括)[:：]?|[:：])$|^[^，。；]{0,12}的[^，。；]{0,12}领导(?:同志|干部)?$/u;

/** Reads a clause of a listing, or null where it is none; the act holds for those of the clauses that follow. */
export function readListing({
  text,
  parties,
  acts,
  chain,
}: ClauseContext): AttendanceReading[] | null {
  const [first] = parties;
  if (!first) return null;
  const act = acts.at(-1);
  if (act && act.end <= first.start) {
    if (!LISTS.has(act.function)) return null;
    if (!IS_LIST.test(text.slice(act.end, Math.min(first.start, act.end + LONGEST_GAP))))
      return null;
    chain.announced = act;
  } else if (acts.length > 0) return null;
  const { announced } = chain;
  if (!announced) return null;
  return parties.map((party) => toReading(text, party, [announced]));
}
