/**
 * The last day of a month.
 *
 * @example findLastDay('2024-02') === '2024-02-29'
 */
export function findLastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
