/**
 * The words of a text, found in one pass and looked up by every rule.
 *
 * A long text is read window by window, so that it takes no more memory than a short one.
 */
import { KeptText } from './kept-text.ts';
import { LONGEST_WORD, NODE, PAGE_BITS, PAGES, vocabulary, type ListPlace } from './vocabulary.ts';

/** UTF-16 code units that are read at once. */
const WINDOW = 1 << 15;
/** Words in a window: more end it early. */
const MOST_HITS = WINDOW * 4;
const ROOM = MOST_HITS + LONGEST_WORD;
/** How much of the window before is read again: words that end there begin before it. */
const MARGIN = 2 * LONGEST_WORD;

class TextScan {
  #text = new KeptText();
  #size = 0;
  /** Places whose words are known: [from, to). */
  #from = 0;
  #to = 0;
  /** By place in the window: the first of the words that begin there. */
  readonly #first = new Int32Array(WINDOW + 1);
  /** By place in the window: the shortest of the words that end there, plus one. */
  readonly #shortest = new Int32Array(WINDOW + LONGEST_WORD + 1);
  /** By word: the next longer one that ends at the same place, plus one. */
  readonly #longer = new Int32Array(ROOM);
  readonly #starts = new Int32Array(ROOM);
  readonly #lengths = new Uint8Array(ROOM);
  readonly #nodes = new Int32Array(ROOM);
  /** By word: the lists that hold it, copied here because the vocabulary is large and words lie far apart in it. */
  readonly #lists = new Int32Array(ROOM * PAGES);

  /** Makes a text the one whose words are known, until another is. */
  open(text: string): void {
    if (this.isOpen(text)) return;
    this.#text = new KeptText(text);
    this.#size = vocabulary.size;
    this.#read(0);
  }

  isOpen(text: string): boolean {
    return this.#text.is(text) && this.#size === vocabulary.size;
  }

  /** Moves the window so that the words around a place are known. */
  cover(at: number): void {
    if (!this.startsAreKnown(at) || !this.endsAreKnown(at)) this.#read(Math.max(0, at - MARGIN));
  }

  /** How far from a place on the words are known, `end` at most. */
  knownTo(end: number): number {
    return Math.min(end, this.#to);
  }

  startsAreKnown(at: number): boolean {
    return at < this.#to && at >= this.#from;
  }

  endsAreKnown(at: number): boolean {
    return at <= this.#to && (this.#from === 0 || at >= this.#from + LONGEST_WORD);
  }

  /** Words are numbered by where they begin, then by length: those at a place end before `firstAt(start + 1)`. */
  firstAt(start: number): number {
    return this.#first[start - this.#from] ?? 0;
  }

  /** The shortest word that ends at a place, or -1. */
  shortestBefore(end: number): number {
    return (this.#shortest[end - this.#from] ?? 0) - 1;
  }

  /** The next longer word that ends where a word ends, or -1. */
  longerThan(word: number): number {
    return (this.#longer[word] ?? 0) - 1;
  }

  startOf(word: number): number {
    return this.#starts[word] ?? 0;
  }

  lengthOf(word: number): number {
    return this.#lengths[word] ?? 0;
  }

  /** The word's node in the vocabulary. */
  nodeOf(word: number): number {
    return this.#nodes[word] ?? 0;
  }

  /** Whether a list holds the word. */
  isListed(word: number, { page, bit }: ListPlace): boolean {
    return ((this.#lists[(word << PAGE_BITS) + page] ?? 0) & bit) !== 0;
  }

  /** The first word of a list from one word on, before another; -1 where there is none. */
  findListed(from: number, past: number, { page, bit }: ListPlace): number {
    const lists = this.#lists;
    const end = (past << PAGE_BITS) + page;
    for (let at = (from << PAGE_BITS) + page; at < end; at += PAGES)
      if (((lists[at] ?? 0) & bit) !== 0) return at >> PAGE_BITS;
    return -1;
  }

  #read(from: number): void {
    const { text } = this.#text;
    const to = Math.min(text.length, from + WINDOW);
    const shortest = this.#shortest;
    shortest.fill(0, 0, to - from + LONGEST_WORD + 1);
    const { pages } = vocabulary;
    let word = 0;
    let start = from;
    for (; start < to && word < MOST_HITS; start += 1) {
      this.#first[start - from] = word;
      const first = vocabulary.character(text.charCodeAt(start));
      let node = vocabulary.root(first);
      for (let end = start + 1; node !== 0; end += 1) {
        if ((node & NODE.isWord) !== 0) {
          this.#starts[word] = start;
          this.#lengths[word] = end - start;
          this.#nodes[word] = node >> NODE.bits;
          // Written out for the pages that nearly all lists are on: the loop alone takes twice as long.
          const at = word << PAGE_BITS;
          this.#lists[at] = vocabulary.listsOf(node >> NODE.bits, 0);
          this.#lists[at + 1] = vocabulary.listsOf(node >> NODE.bits, 1);
          for (let page = 2; page < pages; page += 1)
            this.#lists[at + page] = vocabulary.listsOf(node >> NODE.bits, page);
          this.#longer[word] = shortest[end - from] ?? 0;
          word += 1;
          shortest[end - from] = word;
        }
        if ((node & NODE.goesOn) === 0 || end >= text.length) break;
        const character = vocabulary.character(text.charCodeAt(end));
        if (character === 0 || (end === start + 1 && !vocabulary.mayOpen(first, character))) break;
        node = vocabulary.next(node >> NODE.bits, character);
      }
    }
    this.#first[start - from] = word;
    this.#from = from;
    this.#to = start;
  }
}

/** The text that is being read: one at a time, as rules are pure and do not wait for anything. */
export const scan = new TextScan();
