/** Every match of a pattern, without the copy of the pattern that `matchAll` makes at each call. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * @param pattern global; none of its matches is empty
 * @returns what `text.matchAll(pattern)` gives from the start
 */
export function findMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}
