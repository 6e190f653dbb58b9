/** Groups items by a key, in the order in which the keys first come; items without one are left out. */
export function groupBy<T>(
  items: readonly T[],
  findKey: (item: T) => string | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = findKey(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
