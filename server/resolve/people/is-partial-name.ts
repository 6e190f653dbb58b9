import { COMPOUND_SURNAMES } from '../../lexicon/surnames.ts';
import { toWords } from '../../lexicon/to-words.ts';

const COMPOUND = new Set(toWords(COMPOUND_SURNAMES));
/** 张某, 李某某, 王某甲, 张××. */
const HIDDEN = /[某×＊*○]/u;

/**
 * Tells whether a name is a surname alone, or hides what stands behind it: of those called so in one city
 * or at one office no two need be one.
 *
 * @example isPartialName('吴') // true, of 吴队长; isPartialName('张某') // true; isPartialName('张伟') // false
 */
export function isPartialName(name: string): boolean {
  return Array.from(name).length === 1 || COMPOUND.has(name) || HIDDEN.test(name);
}
