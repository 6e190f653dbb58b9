import { pinyin } from 'pinyin-pro';

interface Spelling {
  /** Without tones, a syllable a word: `wei tao`. */
  readonly pinyin: string;
  readonly pinyinJoined: string;
  /** First letters: `wt`. */
  readonly initials: string;
}

/**
 * Spells a person's name, with the surname's own reading.
 *
 * @example spellPinyin('单田芳').pinyin // 'shan tian fang'
 */
export function spellPinyin(name: string): Spelling {
  const syllables = pinyin(name, {
    toneType: 'none',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
    type: 'array',
  })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''))
    .filter((syllable) => syllable !== '');
  return {
    pinyin: syllables.join(' '),
    pinyinJoined: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
