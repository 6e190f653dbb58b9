import type { When } from '../graph/read/relation-records.ts';
import { checkDay } from './check-day.ts';
import { checkDays } from './check-days.ts';

/**
 * Checks the days, or the day, that a picture of the graph is of.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where one is no day, or `from` is after `to`
 */
export function checkWhen({
  asOf,
  ...days
}: Parameters<typeof checkDays>[0] & { readonly asOf?: string | null | undefined }): When {
  return { ...checkDays(days), asOf: checkDay('asOf', asOf) };
}
