/**
 * Tells whether the characters of `short` stand in `long` in the same order, as those of a short name
 * do in the full one.
 *
 * @example isSubsequence('招考中心', '招生考试管理中心') // true
 */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
