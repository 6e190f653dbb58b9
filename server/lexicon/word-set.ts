/** A list of words, and the longest of them at a place in a text. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  /** By a word's first and by its last UTF-16 unit: which lengths there are, a bit each, so that most places cost one look. */
  readonly #lengthsFrom = new Uint32Array(65536);
  readonly #lengthsTo = new Uint32Array(65536);

  /** @param lists words of up to 31 UTF-16 units, parted by white space */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(
      lists.flatMap((list) => list.split(/\s+/u).filter((word) => word !== '')),
    );
    for (const word of this.#words) {
      const bit = 1 << word.length;
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
      this.#lengthsFrom[first] = (this.#lengthsFrom[first] ?? 0) | bit;
      this.#lengthsTo[last] = (this.#lengthsTo[last] ?? 0) | bit;
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `start`, or the empty string. */
  longestAt(text: string, start: number): string {
    const lengths = this.#lengthsFrom[text.charCodeAt(start)] ?? 0;
    for (let length = 31 - Math.clz32(lengths); length > 0; length -= 1) {
      if (((lengths >>> length) & 1) === 0) continue;
      const word = text.slice(start, start + length);
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  /** The longest word that ends before `end`, or the empty string. */
  longestBefore(text: string, end: number): string {
    const lengths = end > 0 ? (this.#lengthsTo[text.charCodeAt(end - 1)] ?? 0) : 0;
    for (let length = 31 - Math.clz32(lengths); length > 0; length -= 1) {
      if (((lengths >>> length) & 1) === 0 || length > end) continue;
      const word = text.slice(end - length, end);
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words[Symbol.iterator]();
  }
}
