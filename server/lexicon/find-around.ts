/** Every match of a rare pattern in a long text, at the cost of looking for one character. */

/**
 * @param pattern global
 * @param sign global; of one character, which every match holds or has right behind it; the rarer elsewhere, the quicker
 * @param reach how many UTF-16 code units may lie between the start of a match and its first sign
 * @returns what `text.matchAll(pattern)` gives
 * @example findAround('吐尔逊·江和阿里·买买提', /\p{Script=Han}{1,3}·\p{Script=Han}/gu, /·/gu, 6)
 */
export function findAround(
  text: string,
  pattern: RegExp,
  sign: RegExp,
  reach: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  sign.lastIndex = 0;
  while (sign.test(text)) {
    pattern.lastIndex = Math.max(end, sign.lastIndex - 1 - reach);
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match);
    end = pattern.lastIndex;
    sign.lastIndex = end;
  }
  // Other walks begin where this says.
  pattern.lastIndex = 0;
  return found;
}
