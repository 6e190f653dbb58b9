import { COMMON_GIVEN_NAMES } from '../../lexicon/common-given-names.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../lexicon/surnames.ts';
import { toWords } from '../../lexicon/to-words.ts';

const COMMON = new Set(toWords(COMMON_GIVEN_NAMES));
const COMPOUND = new Set(toWords(COMPOUND_SURNAMES));

/** Each of more than four million. */
const COMMON_SURNAMES = SURNAMES.slice(0, 60);

/**
 * Tells whether so few bear a name that two of one place and trade are hardly two.
 *
 * @example isRareName('张伟') // false; isRareName('李建国') // false; isRareName('操丽') // true; isRareName('李学诚') // true
 */
export function isRareName(name: string): boolean {
  if (name.includes('·')) return true;
  if (COMPOUND.has(name.slice(0, 2)) || !COMMON_SURNAMES.includes(name.slice(0, 1))) return true;
  const given = name.slice(1);
  return given.length > 1 && !COMMON.has(given);
}
