/** A thousand years: a damaged one must not make the list endless. */
const MOST_MONTHS = 12_000;

/**
 * Lists the months from one to another, both included, of which the first 12,000.
 *
 * @param first as 2022-05
 * @param last none is listed where it is earlier
 */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = findNext(month))
    months.push(month);
  return months;
}

function findNext(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}
