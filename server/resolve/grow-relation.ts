import { ATTENDANCE_FUNCTIONS, type AttendanceFunction } from '../model/extraction.ts';
import { spanDays } from './span-days.ts';

/** What is counted of a relation; some of it only of some types. */
export interface CountedRelation {
  readonly id: string;
  readonly count: number;
  readonly first?: string | null;
  readonly last?: string | null;
  readonly former?: boolean;
  readonly left?: string | null;
  readonly functions?: readonly AttendanceFunction[];
  readonly order?: number;
}

/** Adds what new statements say of a relation to what others say. */
export function growRelation(known: CountedRelation, added: CountedRelation): CountedRelation {
  const days = [known.first, known.last, added.first, added.last].map((day) => day ?? null);
  const did = new Set([...(known.functions ?? []), ...(added.functions ?? [])]);
  const left = spanDays([known.left ?? null, added.left ?? null]).last;
  return {
    id: known.id,
    count: known.count + added.count,
    ...spanDays(days),
    ...(added.former !== undefined && { former: added.former && known.former === true }),
    ...(left !== null && { left }),
    ...(added.functions && { functions: ATTENDANCE_FUNCTIONS.filter((one) => did.has(one)) }),
    ...(added.order !== undefined && {
      order: Math.min(added.order, known.order ?? added.order),
    }),
  };
}
