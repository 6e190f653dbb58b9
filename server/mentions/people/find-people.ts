/** People's names in a text: the finders in their order, then what their finds tell of the rest. */
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { findAddressed } from './find-addressed.ts';
import { findDottedNames } from './find-dotted-names.ts';
import { findNamesInContext } from './find-names-in-context.ts';
import { findPaddedNames } from './find-padded-names.ts';
import { findRepeats } from './find-repeats.ts';
import { growLists } from './grow-lists.ts';
import { keepBest } from './keep-best.ts';
import { Occupancy } from './occupancy.ts';

const FINDERS = [findDottedNames, findPaddedNames, findNamesInContext, findAddressed];

/**
 * Finds every mention of every person, in order and without overlaps.
 *
 * @param text article text; lines are independent
 * @param masked spans that hold no acting people: datelines and credits
 */
export function findPeople(text: string, masked: readonly Span[]): PersonMention[] {
  const hidden = new Occupancy(text.length, masked);
  const strong = FINDERS.flatMap((find) => find(text)).filter(
    (candidate) => !hidden.overlaps(candidate),
  );
  const listed = growLists(text, keepBest(strong, text.length));
  const repeated = findRepeats(text, listed).filter((candidate) => !hidden.overlaps(candidate));
  return keepBest([...listed, ...repeated], text.length).map(({ start, end, name, rule }) => ({
    start,
    end,
    name,
    rule,
  }));
}
