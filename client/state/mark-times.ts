import type { TimeBin } from './count-by-time.ts';

/** Where a year or a month begins among bins. */
export interface TimeMark {
  readonly index: number;
  /** 2022, or 2022-05 where the bins are days. */
  readonly date: string;
}

/** So many have room beside each other. */
const MOST = 12;
/** Marks are left out in steps that readers can count by. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Marks the bins at which years begin, or months where bins are days; of too many only every second, fifth, tenth … */
export function markTimes(bins: readonly TimeBin[]): TimeMark[] {
  const byDay = bins.some(({ from, to }) => from === to);
  const length = byDay ? 7 : 4;
  const marks = bins.flatMap(({ from }, index) => {
    const date = from.slice(0, length);
    return bins[index - 1]?.from.startsWith(date) ? [] : [{ index, date }];
  });
  const step = STEPS.find((each) => marks.length <= each * MOST) ?? marks.length;
  if (step === 1) return marks;
  return marks.filter(({ date }) => Number(date.slice(0, 4)) % step === 0);
}
