/** A list of words, and the longest of them at a place in a text. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;

  /** @param lists words parted by white space */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(
      lists.flatMap((list) => list.split(/\s+/u).filter((word) => word !== '')),
    );
    this.#longest = Math.max(0, ...[...this.#words].map((word) => word.length));
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `start`, or the empty string. */
  longestAt(text: string, start: number): string {
    for (let length = Math.min(this.#longest, text.length - start); length > 0; length -= 1) {
      const word = text.slice(start, start + length);
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  /** The longest word that ends before `end`, or the empty string. */
  longestBefore(text: string, end: number): string {
    for (let length = Math.min(this.#longest, end); length > 0; length -= 1) {
      const word = text.slice(end - length, end);
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words[Symbol.iterator]();
  }
}
