/** Lists of numbers of entries, in rising order and without doubles: what an inverted index is made of. */
export type Postings = number[];

/** Adds the number of the entry that is added last; nothing for an empty key. */
export function post(lists: Map<string, Postings>, key: string, number: number): void {
  if (key === '') return;
  const list = lists.get(key);
  if (!list) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}

/** What stands in any of them. */
export function unite(lists: readonly Postings[]): Postings {
  return lists.reduce<Postings>((all, list) => mergeTwo(all, list), []);
}

/** What stands in all of them; nothing where there is no list. */
export function intersect(lists: readonly Postings[]): Postings {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce(keepCommon, shortest);
}

function mergeTwo(one: Postings, other: Postings): Postings {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const both: Postings = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i] ?? Infinity, other[j] ?? Infinity];
    if (a === Infinity && b === Infinity) return both;
    both.push(Math.min(a, b));
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
}

function keepCommon(one: Postings, other: Postings): Postings {
  let at = 0;
  return one.filter((number) => {
    while ((other[at] ?? Infinity) < number) at += 1;
    return other[at] === number;
  });
}
