import { createInputError } from './input-error.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Checks a day.
 *
 * @returns null for none
 * @throws {GraphQLError} BAD_USER_INPUT where it is no day of the calendar, YYYY-MM-DD
 */
export function checkDay(argument: string, day: string | null | undefined): string | null {
  if (day == null) return null;
  const date = DAY.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
    throw createInputError(argument, `${argument} must be a day such as 2022-05-26.`);
  return day;
}
