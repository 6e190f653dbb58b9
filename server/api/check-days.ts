import type { Days } from '../graph/read/relation-records.ts';
import { checkDay } from './check-day.ts';
import { createInputError } from './input-error.ts';

/**
 * Checks the days that an answer is cut to.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where one is no day, or `from` is after `to`
 */
export function checkDays(asked: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): Days {
  const [from, to] = [checkDay('from', asked.from), checkDay('to', asked.to)];
  if (from !== null && to !== null && from > to)
    throw createInputError('from', `from (${from}) must not be after to (${to}).`);
  return { from, to };
}
