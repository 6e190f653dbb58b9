/** A list of words, and the longest of them at a place in a text. */
import { scan } from './text-scan.ts';
import { MOST_CHARACTERS, NODE, vocabulary, type ListPlace } from './vocabulary.ts';
import { toWords } from './to-words.ts';

/**
 * All lists share one trie. In the text that is being read (see `scan`) words are looked up among those
 * found in one pass; in any other, such as a part of it, character by character.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #place: ListPlace = vocabulary.openList();
  /** By a word's first character, as the vocabulary numbers it: whether there is one. */
  readonly #begins = new Uint8Array(MOST_CHARACTERS);
  /** By a word's last UTF-16 unit: which lengths there are, a bit each. */
  readonly #lengthsTo = new Map<number, number>();

  /**
   * @param lists words, parted by white space
   * @throws {RangeError} where a word is longer than 31 UTF-16 units
   */
  constructor(...lists: readonly string[]) {
    this.#words = new Set(toWords(lists.join(' ')));
    for (const word of this.#words) {
      vocabulary.addTo(this.#place, word);
      this.#begins[vocabulary.character(word.charCodeAt(0))] = 1;
      const last = word.charCodeAt(word.length - 1);
      this.#lengthsTo.set(last, (this.#lengthsTo.get(last) ?? 0) | (1 << word.length));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `start`, or the empty string. */
  longestAt(text: string, start: number): string {
    const length = this.lengthAt(text, start);
    return length === 0 ? '' : text.slice(start, start + length);
  }

  /** The longest word that ends before `end`, or the empty string. */
  longestBefore(text: string, end: number): string {
    const length = this.lengthBefore(text, end);
    return length === 0 ? '' : text.slice(end - length, end);
  }

  /** UTF-16 code units of the longest word that starts at `start`; 0 where none does. */
  lengthAt(text: string, start: number): number {
    if (!scan.isOpen(text) || !scan.startsAreKnown(start))
      return this.#walkFrom(text, start, text.length);
    const first = scan.firstAt(start);
    for (let word = scan.firstAt(start + 1) - 1; word >= first; word -= 1)
      if (scan.isListed(word, this.#place)) return scan.lengthOf(word);
    return 0;
  }

  /** UTF-16 code units of the longest word that ends before `end`; 0 where none does. */
  lengthBefore(text: string, end: number): number {
    if (!scan.isOpen(text) || !scan.endsAreKnown(end)) return this.#walkTo(text, end);
    let longest = 0;
    for (let word = scan.shortestBefore(end); word >= 0; word = scan.longerThan(word))
      if (scan.isListed(word, this.#place)) longest = scan.lengthOf(word);
    return longest;
  }

  /** The next place from `start` on where a word starts, before `end`; -1 where there is none. */
  next(text: string, start: number, end = text.length): number {
    let at = start;
    while (at < end) {
      if (!scan.isOpen(text)) {
        if (this.#walkFrom(text, at, text.length) > 0) return at;
        at += 1;
        continue;
      }
      scan.cover(at);
      const known = scan.knownTo(end);
      const word = scan.findListed(scan.firstAt(at), scan.firstAt(known), this.#place);
      if (word >= 0) return scan.startOf(word);
      at = known;
    }
    return -1;
  }

  #holds(node: number): boolean {
    const { page, bit } = this.#place;
    return (vocabulary.listsOf(node, page) & bit) !== 0;
  }

  #walkFrom(text: string, start: number, most: number): number {
    const first = vocabulary.character(text.charCodeAt(start));
    if (this.#begins[first] !== 1) return 0;
    let longest = 0;
    let node = vocabulary.root(first);
    for (let end = start + 1; node !== 0; end += 1) {
      if ((node & NODE.isWord) !== 0 && this.#holds(node >> NODE.bits)) longest = end - start;
      if ((node & NODE.goesOn) === 0 || end >= most) break;
      const character = vocabulary.character(text.charCodeAt(end));
      if (character === 0) break;
      node = vocabulary.next(node >> NODE.bits, character);
    }
    return longest;
  }

  #walkTo(text: string, end: number): number {
    const lengths = end > 0 ? (this.#lengthsTo.get(text.charCodeAt(end - 1)) ?? 0) : 0;
    for (let length = 31 - Math.clz32(lengths); length > 0; length -= 1) {
      if (((lengths >>> length) & 1) === 0 || length > end) continue;
      if (this.#walkFrom(text, end - length, end) === length) return length;
    }
    return 0;
  }
}
