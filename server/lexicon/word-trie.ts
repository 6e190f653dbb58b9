/** Words with a cost and marks, walked character by character: all words at a place in one pass. */
export class WordTrie {
  /** Transitions in an open-addressed table: from which node, by which character, to which node. */
  #from = new Int32Array(1 << 16).fill(-1);
  #character = new Uint16Array(1 << 16);
  #to = new Int32Array(1 << 16);
  #used = 0;
  #nodes = 1;
  #costs = new Float32Array(1 << 16).fill(Infinity);
  #marks = new Uint8Array(1 << 16);

  /**
   * Adds a word, or what is new about it.
   *
   * @param cost the lower of what was said of a word counts
   * @param mark bits that are added to those it has
   */
  add(word: string, cost: number, mark: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) node = this.#grow(node, word.charCodeAt(i));
    this.#costs[node] = Math.min(this.#costs[node] ?? Infinity, cost);
    this.#marks[node] = (this.#marks[node] ?? 0) | mark;
  }

  /** The node behind `node` by a character, from 0, the root; -1 where no word goes on so. */
  next(node: number, character: number): number {
    const mask = this.#from.length - 1;
    for (let slot = this.#slot(node, character, mask); ; slot = (slot + 1) & mask) {
      const from = this.#from[slot];
      if (from === -1) return -1;
      if (from === node && this.#character[slot] === character) return this.#to[slot] ?? -1;
    }
  }

  /** The cost of the word that ends at a node; infinite where none does. */
  cost(node: number): number {
    return this.#costs[node] ?? Infinity;
  }

  /** The marks of the word that ends at a node. */
  marks(node: number): number {
    return this.#marks[node] ?? 0;
  }

  #slot(node: number, character: number, mask: number): number {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & mask;
  }

  #grow(node: number, character: number): number {
    const known = this.next(node, character);
    if (known >= 0) return known;
    if (this.#used * 2 > this.#from.length) this.#widen();
    const created = this.#nodes;
    this.#nodes += 1;
    if (created >= this.#costs.length) {
      const costs = new Float32Array(created * 2).fill(Infinity);
      costs.set(this.#costs);
      this.#costs = costs;
      const marks = new Uint8Array(created * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    this.#put(node, character, created);
    return created;
  }

  #put(node: number, character: number, to: number): void {
    const mask = this.#from.length - 1;
    let slot = this.#slot(node, character, mask);
    while (this.#from[slot] !== -1) slot = (slot + 1) & mask;
    this.#from[slot] = node;
    this.#character[slot] = character;
    this.#to[slot] = to;
    this.#used += 1;
  }

  #widen(): void {
    const [from, character, to] = [this.#from, this.#character, this.#to];
    this.#from = new Int32Array(from.length * 2).fill(-1);
    this.#character = new Uint16Array(from.length * 2);
    this.#to = new Int32Array(from.length * 2);
    this.#used = 0;
    from.forEach((node, slot) => {
      if (node >= 0) this.#put(node, character[slot] ?? 0, to[slot] ?? 0);
    });
  }
}
