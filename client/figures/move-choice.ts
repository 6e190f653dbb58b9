/**
 * Where an arrow key leads in a list of `count` choices; null is no choice. Goes round at both
 * ends, by way of null, so that the typed text can be reached again.
 */
export function moveChoice(active: number | null, count: number, key: string): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : active + 1 < count ? active + 1 : null;
    case 'ArrowUp':
      return active === null ? count - 1 : active > 0 ? active - 1 : null;
    default:
      return active;
  }
}
