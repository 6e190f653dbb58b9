/** Who wrote a report, on a line of its own between its headline and the site's stamp. */
import { isCommonWord } from '../lexicon/is-common-word.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../lexicon/surnames.ts';
import { toWords } from '../lexicon/to-words.ts';
import type { Block } from './split-blocks.ts';

const NAME = `(?:${toWords(COMPOUND_SURNAMES).join('|')}|[${SURNAMES}])[ \\u3000]?\\p{Script=Han}{1,2}`;
const NAMES = new RegExp(`^${NAME}(?:[ \\u3000、]+${NAME}){0,3}$`, 'u');

/**
 * Whether the last line of a headline is the author's name.
 *
 * @param headline its lines, in order
 * @param next what follows; the name stands above a stamp or a source, so that a motto is none
 */
export function endsInAuthor(headline: readonly Block[], next: Block | undefined): boolean {
  const last = headline.at(-1);
  if (headline.length < 2 || last?.kind !== 'SHORT' || next?.kind !== 'CREDIT') return false;
  return NAMES.test(last.text) && !isCommonWord(last.text);
}
