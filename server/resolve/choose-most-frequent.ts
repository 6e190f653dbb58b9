/**
 * Chooses the value that articles agree on most; the one that stands first in `order` among equals.
 *
 * @returns undefined where there is no value
 */
export function chooseMostFrequent<T>(
  values: readonly (T | null)[],
  order: readonly T[],
): T | undefined {
  const counts = order.map((value) => values.filter((one) => one === value).length);
  const most = Math.max(...counts);
  return most > 0 ? order[counts.indexOf(most)] : undefined;
}
