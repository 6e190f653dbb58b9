import { createInputError } from './input-error.ts';

/**
 * Checks that there are not too many ids.
 *
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function checkIds(ids: readonly string[], most: number): readonly string[] {
  if (ids.length > most)
    throw createInputError('ids', `ids must hold at most ${most}, not ${ids.length}.`);
  return ids;
}
