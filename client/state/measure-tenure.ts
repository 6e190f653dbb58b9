import type { TenureLineFragment } from '../api/documents.generated.ts';

type Tenure = Pick<TenureLineFragment, 'start' | 'end'>;

/** A tenure as a bar: from 0 to 1 of the whole span, and whether an article states its ends. */
export interface TenureBar {
  readonly start: number;
  readonly end: number;
  readonly hardStart: boolean;
  readonly hardEnd: boolean;
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that bars of these tenures begin and end on; null where they span no more than a day. */
export function spanTenures(
  tenures: readonly Tenure[],
): { readonly from: string; readonly to: string } | null {
  const days = tenures
    .flatMap(({ start, end }) => [start?.date, end?.date])
    .filter((day) => day !== undefined && FULL_DAY.test(day))
    .sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

/**
 * Measures tenures against the span of all of them. Null stands for a tenure without full dates,
 * and for all of them where they span no more than a day.
 */
export function measureTenures(tenures: readonly Tenure[]): (TenureBar | null)[] {
  const whole = spanTenures(tenures);
  if (!whole) return tenures.map(() => null);
  const from = Date.parse(whole.from);
  const span = Date.parse(whole.to) - from;
  return tenures.map(({ start, end }) => {
    if (!start || !end || !FULL_DAY.test(start.date) || !FULL_DAY.test(end.date)) return null;
    return {
      start: (Date.parse(start.date) - from) / span,
      end: (Date.parse(end.date) - from) / span,
      hardStart: start.hard,
      hardEnd: end.hard,
    };
  });
}
