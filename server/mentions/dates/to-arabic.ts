/** Numbers of days, months and years as Chinese writes them: 二十五 → 25, 二〇二二 → 2022. */
const DIGITS = '〇一二三四五六七八九';

/**
 * @param words digits, or Chinese numerals up to 99, or a year digit by digit
 * @returns the number in Arabic digits; empty where the words are none
 * @example toArabic('二十五') // '25'
 */
export function toArabic(words: string): string {
  if (/^\d+$/u.test(words)) return words;
  // 元月
  if (words === '元') return '1';
  const plain = words
    .replace(/[○零０Ｏ]/gu, '〇')
    .replace(/^廿/u, '二十')
    .replace(/^卅/u, '三十');
  if (!plain.includes('十')) return Array.from(plain, (character) => digitOf(character)).join('');
  const [tens = '', ones = ''] = plain.split('十');
  return `${tens === '' ? '1' : digitOf(tens)}${ones === '' ? '0' : digitOf(ones)}`;
}

function digitOf(character: string): string {
  const digit = DIGITS.indexOf(character);
  return digit < 0 ? '' : String(digit);
}
