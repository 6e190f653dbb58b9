/**
 * Names in memory, for what is asked with every key that is pressed: an inverted index of characters and
 * their neighbours, and of the beginnings of pinyin. Whatever it lists is in the order of degree, so the
 * best is found first.
 */
import { isSubsequence } from '../../../lexicon/is-subsequence.ts';
import type { SearchHitRecord } from '../list-records.ts';
import type { EntityKind } from '../records.ts';
import { isOfKinds, type NameEntry, toHit } from './name-entry.ts';
import { intersect, post, type Postings, unite } from './postings.ts';

/** Characters of a Latin word that are told apart without looking at the name. */
const BEGINNING = 6;
const LATIN = /^[\p{Script=Latin}\d]+$/u;
/** Long enough to be told by most of its characters. */
const TELLING = /^\p{Script=Han}{3,20}$/u;

export class NameIndex {
  readonly #entries: NameEntry[] = [];
  readonly #names = new Map<string, Postings>();
  /** Whole aliases, pinyin and initials. */
  readonly #others = new Map<string, Postings>();
  /** One character, or two that stand side by side, of names and aliases. */
  readonly #pieces = new Map<string, Postings>();
  readonly #beginnings = new Map<string, Postings>();

  get size(): number {
    return this.#entries.length;
  }

  /** Adds the next entry: of the same degree as the last one or a lesser. */
  add(entry: NameEntry): void {
    const { name, aliases, pinyin, initials, latin } = entry;
    const number = this.#entries.push(entry) - 1;
    post(this.#names, name, number);
    for (const other of [...aliases, pinyin, initials]) post(this.#others, other, number);
    for (const one of [name, ...aliases])
      for (let at = 0; at < one.length; at += 1) {
        post(this.#pieces, one.charAt(at), number);
        if (at > 0) post(this.#pieces, one.slice(at - 1, at + 1), number);
      }
    for (const word of latin)
      for (let end = 1; end <= Math.min(word.length, BEGINNING); end += 1)
        post(this.#beginnings, word.slice(0, end), number);
  }

  /**
   * Finds entries in which every word stands: exact names first, then exact aliases, pinyin and initials,
   * then beginnings, then endings, then the rest; within each the best connected. Where there is none, what it
   * abbreviates (市发改委), people by name and post (沈书记), and names that differ by one character.
   *
   * @param ways as `toSearchWords` gives them: any of them may match
   */
  find(
    ways: readonly (readonly string[])[],
    kinds: readonly EntityKind[] | null,
    first: number,
  ): SearchHitRecord[] {
    const written = [...new Set(ways.map((words) => words.join('')))];
    const found = new Set<number>();
    for (const whole of [this.#names, this.#others])
      for (const number of unite(written.map((word) => whole.get(word) ?? [])))
        if (this.#isWanted(number, kinds)) found.add(number);
    if (found.size < first) this.#findParts(ways, written, kinds, first, found);
    const words = written.filter((word) => TELLING.test(word));
    if (found.size === 0) this.#findAbbreviated(words, kinds, found);
    if (found.size === 0) this.#findByPost(words, kinds, first, found);
    if (found.size === 0) this.#findSlips(words, kinds, first, found);
    return [...found].slice(0, first).flatMap((number) => {
      const entry = this.#entries[number];
      return entry ? [toHit(entry, written)] : [];
    });
  }

  #isWanted(number: number, kinds: readonly EntityKind[] | null): boolean {
    const entry = this.#entries[number];
    return entry !== undefined && isOfKinds(entry, kinds);
  }

  /** Adds what begins with what was typed, then what ends with it, then what holds it. */
  #findParts(
    ways: readonly (readonly string[])[],
    written: readonly string[],
    kinds: readonly EntityKind[] | null,
    first: number,
    found: Set<number>,
  ): void {
    // 韦 韬 is a padded 韦韬, and wei tao the weitao of someone.
    const asked = [...ways.filter((words) => words.length > 1), ...written.map((word) => [word])];
    const endings: number[] = [];
    const rest: number[] = [];
    for (const number of unite(asked.map((words) => this.#listCandidates(words)))) {
      const entry = this.#entries[number];
      if (!entry || found.has(number) || !isOfKinds(entry, kinds)) continue;
      if (!asked.some((words) => words.every((word) => isIn(entry, word)))) continue;
      if (written.some((word) => entry.name.startsWith(word) || entry.pinyin.startsWith(word)))
        found.add(number);
      else if (written.some((word) => entry.name.endsWith(word))) endings.push(number);
      else if (rest.length < first) rest.push(number);
      if (found.size >= first) return;
    }
    for (const number of [...endings, ...rest]) found.add(number);
  }

  /** What stands in the lists of all words: all that match, and few others. */
  #listCandidates(words: readonly string[]): Postings {
    return intersect(words.flatMap((word) => this.#listPostings(word)));
  }

  #listPostings(word: string): Postings[] {
    if (LATIN.test(word)) return [this.#beginnings.get(word.slice(0, BEGINNING)) ?? []];
    if (word.length === 1) return [this.#pieces.get(word) ?? []];
    return Array.from(
      { length: word.length - 1 },
      (_, at) => this.#pieces.get(word.slice(at, at + 2)) ?? [],
    );
  }

  /** 市发改委 for 太原市发展和改革委员会, 太原书记 for 太原市委书记: the shortest says least beside it. */
  #findAbbreviated(
    words: readonly string[],
    kinds: readonly EntityKind[] | null,
    found: Set<number>,
  ): void {
    const all = words.map((word) => intersect(Array.from(word, (one) => this.#listPieces(one))));
    const meant = this.#pick(unite(all), kinds, ({ name, aliases }) =>
      words.some((word) => [name, ...aliases].some((one) => isSubsequence(word, one))),
    );
    const measure = (number: number) => this.#entries[number]?.name.length ?? 0;
    for (const number of meant.sort((a, b) => measure(a) - measure(b) || a - b)) found.add(number);
  }

  /** 张新玮 for 张新伟; of two characters one is too few. Of the first three, two are right. */
  #findSlips(
    words: readonly string[],
    kinds: readonly EntityKind[] | null,
    first: number,
    found: Set<number>,
  ): void {
    const near = words.flatMap((word) => {
      const [a = [], b = [], c = []] = Array.from(word, (one) => this.#listPieces(one));
      return [intersect([a, b]), intersect([a, c]), intersect([b, c])];
    });
    const numbers = unite(near);
    const meant = this.#pick(numbers, kinds, ({ name }) => words.some((one) => isSlip(name, one)));
    for (const number of meant.slice(0, first)) found.add(number);
  }

  /** 沈书记, 沈怀远书记: the surname or the whole name, and what is said of the person in a line. */
  #findByPost(
    words: readonly string[],
    kinds: readonly EntityKind[] | null,
    first: number,
    found: Set<number>,
  ): void {
    const numbers = unite(words.map((word) => this.#listPieces(word.charAt(0))));
    const meant = this.#pick(numbers, kinds, ({ row, name, summary }) => {
      if (summary === null || row[0] !== 'PERSON') return false;
      // What does not end in the line need not be looked through.
      const begun = words.filter((word) => name.startsWith(word.charAt(0)));
      return begun.some(
        (word) => summary.includes(word.at(-1) ?? '') && isSubsequence(word, `${name}${summary}`),
      );
    });
    for (const number of meant.slice(0, first)) found.add(number);
  }

  #listPieces(piece: string): Postings {
    return this.#pieces.get(piece) ?? [];
  }

  #pick(
    numbers: Postings,
    kinds: readonly EntityKind[] | null,
    isMeant: (entry: NameEntry) => boolean,
  ): Postings {
    return numbers.filter((number) => {
      const entry = this.#entries[number];
      return entry !== undefined && isOfKinds(entry, kinds) && isMeant(entry);
    });
  }
}

function isIn({ name, aliases, latin }: NameEntry, word: string): boolean {
  return LATIN.test(word)
    ? latin.some((one) => one.startsWith(word))
    : name.includes(word) || aliases.some((one) => one.includes(word));
}

function isSlip(name: string, word: string): boolean {
  if (name.length !== word.length) return false;
  let slips = 0;
  for (let at = 0; at < word.length && slips < 2; at += 1) if (name[at] !== word[at]) slips += 1;
  return slips === 1;
}
