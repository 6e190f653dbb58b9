import type { TimeBin } from './count-by-time.ts';

/** Where a year or a month begins among bins. */
export interface TimeMark {
  readonly index: number;
  /** 2022, or 2022-05 where few years are shown. */
  readonly date: string;
}

/** So many have room beside each other: months are longer to write. */
const MOST = { year: 12, month: 8 } as const;
/** Years and months are left out in steps that readers can count by. */
const STEPS = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6] } as const;
/** Fewer years than this tell too little of where one is. */
const FEW_YEARS = 4;

/** Marks the bins at which years begin, or months where years are few; of too many only every second, third, fifth … */
export function markTimes(bins: readonly TimeBin[]): TimeMark[] {
  const years = findStarts(bins, 4);
  const months = findStarts(bins, 7);
  const unit = years.length < FEW_YEARS && months.length >= years.length ? 'month' : 'year';
  const marks = unit === 'month' ? months : years;
  const step = STEPS[unit].find((each) => marks.length <= each * MOST[unit]) ?? marks.length;
  // From January on, so that every year shows the same months.
  const count = ({ date }: TimeMark) =>
    unit === 'month' ? Number(date.slice(5)) - 1 : Number(date);
  return marks.filter((mark) => count(mark) % step === 0);
}

/** @param length of the part of a day that is the same within a year or a month */
function findStarts(bins: readonly TimeBin[], length: number): TimeMark[] {
  return bins.flatMap(({ from }, index) => {
    const date = from.slice(0, length);
    return bins[index - 1]?.from.startsWith(date) ? [] : [{ index, date }];
  });
}
