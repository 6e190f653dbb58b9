import type { Days } from '../graph/read/records.ts';
import { createInputError } from './input-error.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Checks the days that an answer is cut to.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where one is no day, or `from` is after `to`
 */
export function checkDays(asked: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): Days {
  const [from, to] = [asked.from ?? null, asked.to ?? null];
  for (const [argument, day] of Object.entries({ from, to }))
    if (day !== null && (!DAY.test(day) || Number.isNaN(Date.parse(day))))
      throw createInputError(argument, `${argument} must be a day such as 2022-05-26.`);
  if (from !== null && to !== null && from > to)
    throw createInputError('from', `from (${from}) must not be after to (${to}).`);
  return { from, to };
}
