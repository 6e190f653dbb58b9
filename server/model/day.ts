/** Days of the calendar, as YYYY-MM-DD. */

/** ms of a day in UTC, where none is shorter. */
export const DAY_MS = 86_400_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Tells whether there is such a day.
 *
 * @example isDay('2022-05-26') // true; isDay('2022-02-30') // false; isDay('2022-05') // false
 */
export function isDay(written: string): boolean {
  if (!DAY.test(written)) return false;
  const time = Date.parse(`${written}T00:00:00Z`);
  // 30 February is read as 2 March.
  return new Date(time).getUTCDate() === Number(written.slice(8));
}

/** The days from one to another, negative where that is earlier; null where either is no day. */
export function countDays(from: string, to: string): number | null {
  return isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / DAY_MS : null;
}
