import type { TenureLineFragment } from '../api/documents.generated.ts';

type Tenure = Pick<TenureLineFragment, 'start' | 'end'>;

/** A tenure as a bar: from 0 to 1 of the whole span, and whether an article states its ends. */
export interface TenureBar {
  readonly start: number;
  readonly end: number;
  readonly hardStart: boolean;
  readonly hardEnd: boolean;
}

/**
 * Measures tenures against the span of all of them. Null stands for a tenure without full dates,
 * and for all of them where they span no more than a day.
 */
export function measureTenures(tenures: readonly Tenure[]): (TenureBar | null)[] {
  const days = tenures.flatMap(({ start, end }) => [start?.date, end?.date]);
  const times = days.filter((day) => day !== undefined).map((day) => Date.parse(day));
  const from = Math.min(...times);
  const span = Math.max(...times) - from;
  return tenures.map(({ start, end }) => {
    if (!start || !end || !(span > 0)) return null;
    return {
      start: (Date.parse(start.date) - from) / span,
      end: (Date.parse(end.date) - from) / span,
      hardStart: start.hard,
      hardEnd: end.hard,
    };
  });
}
