import { type Place, readCursor } from '../graph/read/read-page.ts';
import { checkRange } from './check-range.ts';
import { createInputError } from './input-error.ts';

const FIRST = { min: 1, max: 100, fallback: 20 };
const LONGEST_TEXT = 100;

interface Asked {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly order: string;
  readonly text?: string | null;
  readonly place?: string | null;
}

/**
 * Checks what every list is asked: how many, from where, with what words.
 *
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function checkPage({ first, after, order, text, place }: Asked): {
  first: number;
  after: Place | null;
} {
  for (const [argument, words] of Object.entries({ text, place }))
    if ((words?.length ?? 0) > LONGEST_TEXT)
      throw createInputError(argument, `${argument} must have at most ${LONGEST_TEXT} characters.`);
  const from = after == null ? null : readCursor(after);
  if (after != null && from === null)
    throw createInputError('after', 'after must be the endCursor of a page of the same list.');
  if (from !== null && from[0] !== order)
    throw createInputError('after', 'after is of another order: ask with the order of its page.');
  return { first: checkRange('first', first, FIRST), after: from };
}
