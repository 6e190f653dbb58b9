import { COMMON_GIVEN_NAMES } from '../lexicon/common-given-names.ts';
import { COMPOUND_SURNAMES } from '../lexicon/surnames.ts';

const COMMON = new Set(COMMON_GIVEN_NAMES.trim().split(/\s+/u));
const COMPOUND = new Set(COMPOUND_SURNAMES.trim().split(/\s+/u));

/**
 * Tells whether so few bear a name that two of one place and trade are hardly two.
 *
 * @example isRareName('张伟') // false; isRareName('李建国') // false; isRareName('操学诚') // true
 */
export function isRareName(name: string): boolean {
  if (name.includes('·')) return true;
  const given = name.slice(COMPOUND.has(name.slice(0, 2)) ? 2 : 1);
  return given.length > 1 && !COMMON.has(given);
}
