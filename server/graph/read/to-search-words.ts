import { Converter } from 'opencc-js/t2cn';

/** Over Latin letters; ü is typed as v. */
const TONES = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu;
const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Reads what someone typed into a search box: one list of words for each way to write it, in lower
 * case, widths folded, tones left out. Traditional characters are also tried as simplified ones; both are kept, for
 * 乾 is 干 only in some names.
 *
 * @example toSearchWords('韋韜 市委') // [['韋韜', '市委'], ['韦韬', '市委']]
 * @returns nothing for nothing but spaces
 */
export function toSearchWords(text: string): string[][] {
  const folded = leaveOutTones(text.normalize('NFKC').toLowerCase().trim());
  const ways = new Set([folded, toSimplified(folded)]);
  return [...ways]
    .map((way) => way.split(/\s+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

function leaveOutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(TONES, '')
    .normalize('NFC');
}
