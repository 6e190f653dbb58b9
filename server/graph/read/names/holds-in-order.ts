/**
 * Whether a text holds all characters of a word, in their order and with others between them, as a Chinese
 * abbreviation stands in what it is short for.
 *
 * @example holdsInOrder('太原市发展和改革委员会', '市发改委') // true
 */
export function holdsInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const character of word) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}
