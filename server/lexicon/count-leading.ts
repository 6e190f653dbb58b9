/**
 * Counts the items at the head of an ordered list that pass, which is the index of the first that does not;
 * found by halving, so that long lists stay cheap.
 *
 * @param passes true of a head of the list, and of nothing behind it
 */
export function countLeading<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
