import { checkRange } from '../check-range.ts';
import { createInputError } from '../input-error.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const FIRST = { min: 1, max: 100, fallback: 20 };
const LONGEST_TEXT = 100;

/** `search(text, kinds, first)`: nothing for an empty text. */
export const search: NonNullable<QueryResolvers['search']> = (
  _root,
  { text, kinds, first },
  { names },
) => {
  if (text.length > LONGEST_TEXT)
    throw createInputError('text', `text must have at most ${LONGEST_TEXT} characters.`);
  return names.find(text, kinds ?? null, checkRange('first', first, FIRST));
};
