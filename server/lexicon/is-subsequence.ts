/**
 * Tells whether the characters of `short` stand in `long` in the same order, others between them or not, as
 * those of an abbreviation do in the full name.
 *
 * @example isSubsequence('市发改委', '太原市发展和改革委员会') // true
 */
export function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}
