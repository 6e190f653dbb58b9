/**
 * Says whether a text holds every word of what is sought, in any order and case; an empty search
 * finds everything.
 */
export function findWords(text: string, sought: string): boolean {
  const held = text.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
