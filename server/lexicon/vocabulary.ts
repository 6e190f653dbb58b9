/**
 * Every word of every list in one trie, so that one pass over a text finds them all.
 *
 * A transition is one number, from which node by which character, in an open-addressed table; what it
 * leads to stands beside it, so that a step costs one look into memory.
 */

/** Where a list is noted: in one of the numbers that each node has for them, and by which bit. */
export interface ListPlace {
  readonly page: number;
  readonly bit: number;
}

/** Numbers of 32 bits that each node has for lists, and their logarithm. */
export const PAGES = 4;
export const PAGE_BITS = 2;

/** What the table and `root` give: a node's number above these flags. */
export const NODE = {
  /** Whether the characters so far are a word. */
  isWord: 1,
  /** Whether longer words begin so. */
  goesOn: 2,
  /** How far the number is shifted. */
  bits: 2,
} as const;

/** UTF-16 code units of the longest word that a list may hold. */
export const LONGEST_WORD = 31;

const CHARACTER_BITS = 14;
/** Different characters of words. */
export const MOST_CHARACTERS = 1 << CHARACTER_BITS;
/** Beginnings of words, the words included. */
export const MOST_NODES = 1 << 18;
const HASH = 0x9e3779b1;
/** Bits of the filter of first pairs: few enough to stay in the processor's nearest memory. */
const FILTER_BITS = 18;

class Vocabulary {
  /** By UTF-16 code unit, a number for each character that a word has; 0 for those that none has. */
  readonly #characters = new Uint16Array(65536);
  #characterCount = 1;
  /** Nodes of the first characters, by their numbers. */
  readonly #roots = new Int32Array(MOST_CHARACTERS);
  /** Keys at even places, what they lead to at odd ones. */
  #table = new Int32Array(1 << 15);
  #shift = 18;
  #used = 0;
  #nodes = 1;
  /** Of pairs of characters, a bit for those that may open a word: half of all pairs in a text open none. */
  readonly #openings = new Int32Array(1 << (FILTER_BITS - 5));
  /** By node, a bit for each list that holds the word; side by side, so that one look into memory has them all. */
  readonly #listed = new Int32Array(MOST_NODES * PAGES);
  #lists = 0;
  #size = 0;

  /** Grows with each word added: what was found in a text before is outdated then. */
  get size(): number {
    return this.#size;
  }

  /** How many of the numbers that each node has for lists are in use. */
  get pages(): number {
    return (this.#lists + 31) >> 5;
  }

  /** Whether any word may begin with two characters, by their numbers; rarely true where none does. */
  mayOpen(first: number, second: number): boolean {
    const pair = Math.imul((first << CHARACTER_BITS) | second, HASH) >>> (32 - FILTER_BITS);
    return (((this.#openings[pair >> 5] ?? 0) >>> (pair & 31)) & 1) === 1;
  }

  /** Makes room for a list; throws a RangeError where there are too many. */
  openList(): ListPlace {
    const page = this.#lists >> 5;
    if (page >= PAGES) throw new RangeError('there are too many lists of words');
    const bit = 1 << (this.#lists & 31);
    this.#lists += 1;
    return { page, bit };
  }

  /** Adds a word to a list; throws as `enter` does. */
  addTo({ page, bit }: ListPlace, word: string): void {
    const at = (this.enter(word) << PAGE_BITS) + page;
    this.#listed[at] = (this.#listed[at] ?? 0) | bit;
  }

  /** The lists of one page that hold the word at a node, a bit each. */
  listsOf(node: number, page: number): number {
    return this.#listed[(node << PAGE_BITS) + page] ?? 0;
  }

  /** The number of a UTF-16 code unit among the characters of words; 0 where no word has it. */
  character(code: number): number {
    return this.#characters[code] ?? 0;
  }

  /** What a first character, by its number, leads to: a node with flags, or 0 where no word begins so. */
  root(character: number): number {
    return this.#roots[character] ?? 0;
  }

  /** What a node, without flags, leads to by a character: a node with flags, or 0 where no word goes on so. */
  next(node: number, character: number): number {
    const table = this.#table;
    const key = (node << CHARACTER_BITS) | character;
    const last = table.length - 2;
    let slot = (Math.imul(key, HASH) >>> this.#shift) << 1;
    for (;;) {
      const known = table[slot];
      if (known === key) return table[slot + 1] ?? 0;
      if (known === 0) return 0;
      slot = (slot + 2) & last;
    }
  }

  /**
   * Makes a word one that scans find.
   *
   * @returns its node, by which tables may say more of it
   * @throws {RangeError} where it is longer than any scan looks
   */
  enter(word: string): number {
    if (word.length > LONGEST_WORD) throw new RangeError(`${word} is longer than words may be`);
    let node = 0;
    if (word.length > 1)
      this.#noteOpening(this.#number(word.charCodeAt(0)), this.#number(word.charCodeAt(1)));
    // Where the flags of the node before stand: among the roots or in the table.
    let [flags, at] = [this.#roots, 0];
    for (let i = 0; i < word.length; i += 1) {
      const character = this.#number(word.charCodeAt(i));
      if (i === 0) [flags, at] = [this.#roots, character];
      else {
        flags[at] = (flags[at] ?? 0) | NODE.goesOn;
        if (this.#used * 2 >= this.#table.length / 2) this.#rehash();
        [flags, at] = [this.#table, this.#place((node << CHARACTER_BITS) | character) + 1];
      }
      if (flags[at] === 0) flags[at] = this.#create();
      node = (flags[at] ?? 0) >> NODE.bits;
    }
    flags[at] = (flags[at] ?? 0) | NODE.isWord;
    this.#size += 1;
    return node;
  }

  #noteOpening(first: number, second: number): void {
    const pair = Math.imul((first << CHARACTER_BITS) | second, HASH) >>> (32 - FILTER_BITS);
    this.#openings[pair >> 5] = (this.#openings[pair >> 5] ?? 0) | (1 << (pair & 31));
  }

  #number(code: number): number {
    const known = this.#characters[code] ?? 0;
    if (known > 0) return known;
    const created = this.#characterCount;
    if (created >= MOST_CHARACTERS)
      throw new RangeError('words have too many different characters');
    this.#characterCount += 1;
    this.#characters[code] = created;
    return created;
  }

  #create(): number {
    const created = this.#nodes;
    if (created >= MOST_NODES) throw new RangeError('there are too many words');
    this.#nodes += 1;
    return created << NODE.bits;
  }

  /** Where a key stands in the table, put there where it is new. */
  #place(key: number): number {
    const table = this.#table;
    const last = table.length - 2;
    let slot = (Math.imul(key, HASH) >>> this.#shift) << 1;
    while (table[slot] !== key && table[slot] !== 0) slot = (slot + 2) & last;
    if (table[slot] === 0) this.#used += 1;
    table[slot] = key;
    return slot;
  }

  #rehash(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2);
    this.#shift -= 1;
    this.#used = 0;
    for (let slot = 0; slot < before.length; slot += 2) {
      const key = before[slot] ?? 0;
      if (key !== 0) this.#table[this.#place(key) + 1] = before[slot + 1] ?? 0;
    }
  }
}

/** The words of this process: lists enter theirs as they are made. */
export const vocabulary = new Vocabulary();
