import { compareKnown } from './compare-known.ts';

/** Finds the earliest and the latest day that is known whole; null where none is. */
export function spanDays(dates: readonly (string | null)[]): {
  first: string | null;
  last: string | null;
} {
  const known = dates.filter((date) => date !== null && compareKnown(date, null) < 0);
  known.sort(compareKnown);
  return { first: known[0] ?? null, last: known.at(-1) ?? null };
}
