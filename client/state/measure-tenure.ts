import type { TenureLineFragment } from '../api/documents.generated.ts';

type Tenure = Pick<TenureLineFragment, 'firstSeen' | 'lastSeen' | 'statements'>;

/** A tenure as a bar: from 0 to 1 of the whole span, and whether an article states its ends. */
export interface TenureBar {
  readonly start: number;
  readonly end: number;
  readonly hardStart: boolean;
  readonly hardEnd: boolean;
}

const STARTS = ['APPOINTED', 'ELECTED'];
const ENDS = ['REMOVED', 'RESIGNED', 'INVESTIGATED'];

/**
 * Measures tenures against the span of all of them. Null stands for a tenure without full dates,
 * and for all of them where they span no more than a day.
 */
export function measureTenures(tenures: readonly Tenure[]): (TenureBar | null)[] {
  const times = tenures.flatMap(({ firstSeen, lastSeen }) => [read(firstSeen), read(lastSeen)]);
  const known = times.filter((time) => time !== null);
  const from = Math.min(...known);
  const span = Math.max(...known) - from;
  return tenures.map(({ firstSeen, lastSeen, statements }) => {
    const start = read(firstSeen);
    const end = read(lastSeen);
    if (start === null || end === null || !(span > 0)) return null;
    const changes = statements.map(({ change }) => change ?? '');
    return {
      start: (start - from) / span,
      end: (end - from) / span,
      hardStart: changes.some((change) => STARTS.includes(change)),
      hardEnd: changes.some((change) => ENDS.includes(change)),
    };
  });
}

/** Milliseconds; null without a year. Browsers read XXXX-01-06 as a day of their own making. */
function read(edtf: string | null | undefined): number | null {
  const day = edtf?.split('/')[0] ?? '';
  return /^\d{4}/.test(day) ? Date.parse(day) : null;
}
