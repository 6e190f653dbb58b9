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

/** The days that bars begin and end on. */
export interface TenureSpan {
  readonly from: string;
  readonly to: string;
}

/** The days that bars of these tenures begin and end on; null where they span no more than a day. */
export function spanTenures(tenures: readonly Tenure[]): TenureSpan | null {
  const days = tenures
    .flatMap(({ start, end }) => [start?.date, end?.date])
    .filter((day) => day !== undefined && FULL_DAY.test(day))
    .sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

/**
 * Measures a tenure against a span that holds it. Null stands for a tenure without full dates, and
 * for any where there is no span.
 */
export function measureTenure({ start, end }: Tenure, span: TenureSpan | null): TenureBar | null {
  if (!span || !start || !end || !FULL_DAY.test(start.date) || !FULL_DAY.test(end.date))
    return null;
  const from = Date.parse(span.from);
  const whole = Date.parse(span.to) - from;
  return {
    start: (Date.parse(start.date) - from) / whole,
    end: (Date.parse(end.date) - from) / whole,
    hardStart: start.hard,
    hardEnd: end.hard,
  };
}
