/**
 * Items put into sets that grow by joining, the classic union–find.
 *
 * @see Tarjan, Efficiency of a Good But Not Linear Set Union Algorithm, 1975
 */
export class DisjointSets<T> {
  readonly #parent = new Map<T, T>();
  readonly #members = new Map<T, T[]>();

  /** The item that stands for the set of `item`; itself where nothing was joined to it. */
  find(item: T): T {
    let root = item;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root))
      root = next;
    for (let one = item; one !== root;) {
      const next = this.#parent.get(one) ?? root;
      this.#parent.set(one, root);
      one = next;
    }
    return root;
  }

  /** Everything that is one with `item`, itself included. */
  list(item: T): readonly T[] {
    return this.#members.get(this.find(item)) ?? [item];
  }

  /** Joins the smaller set into the larger; returns what stands for both. */
  join(one: T, other: T): T {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return a;
    const [few, many] = this.list(a).length < this.list(b).length ? [a, b] : [b, a];
    this.#members.set(many, [...this.list(many), ...this.list(few)]);
    this.#members.delete(few);
    this.#parent.set(few, many);
    return many;
  }
}
