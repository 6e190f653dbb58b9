/** So many elements Cytoscape adds or dresses in a few milliseconds. */
const PART = 40;

/** Cuts a list into parts that one step deals with; an empty list has none. */
export function cutList<Item>(list: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < list.length; from += PART) parts.push(list.slice(from, from + PART));
  return parts;
}
