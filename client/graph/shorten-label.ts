/** Characters of a name that fit under a node in two lines. */
const LONGEST = 18;

/**
 * Cuts a name that is too long for the canvas; the panel shows it whole. Counts by code point, so
 * that rare characters outside the basic plane are not cut in half.
 */
export function shortenLabel(name: string): string {
  const characters = Array.from(name);
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
