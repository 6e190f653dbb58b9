import { isDay } from '../model/day.ts';
import { createInputError } from './input-error.ts';

/**
 * Checks a day.
 *
 * @returns null for none
 * @throws {GraphQLError} BAD_USER_INPUT where it is no day of the calendar, YYYY-MM-DD
 */
export function checkDay(argument: string, day: string | null | undefined): string | null {
  if (day == null) return null;
  if (!isDay(day))
    throw createInputError(argument, `${argument} must be a day such as 2022-05-26.`);
  return day;
}
