/**
 * Names in memory, for what is asked with every key that is pressed: an inverted index of characters and
 * their neighbours, and of the beginnings of pinyin. Whatever it lists is in the order of degree, so the
 * best is found first.
 */
import type { SearchHitRecord } from '../list-records.ts';
import type { EntityKind } from '../records.ts';
import { isOfKinds, type NameEntry, toHit } from './name-entry.ts';

/** Characters of a Latin word that are told apart without looking at the name. */
const BEGINNING = 6;
const LATIN = /^[\p{Script=Latin}\d]+$/u;
const SLIPPED = /^\p{Script=Han}{3,20}$/u;

/** Numbers of entries, in rising order. */
type Postings = number[];

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
   * then beginnings, then the rest; within each the best connected. Where there is none, names that differ
   * by one character.
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
    if (found.size === 0) this.#findSlips(written, kinds, first, found);
    return [...found].slice(0, first).flatMap((number) => {
      const entry = this.#entries[number];
      return entry ? [toHit(entry, written)] : [];
    });
  }

  #isWanted(number: number, kinds: readonly EntityKind[] | null): boolean {
    const entry = this.#entries[number];
    return entry !== undefined && isOfKinds(entry, kinds);
  }

  /** Adds what begins with what was typed, then what holds it. */
  #findParts(
    ways: readonly (readonly string[])[],
    written: readonly string[],
    kinds: readonly EntityKind[] | null,
    first: number,
    found: Set<number>,
  ): void {
    // 韦 韬 is a padded 韦韬, and wei tao the weitao of someone.
    const asked = [...ways.filter((words) => words.length > 1), ...written.map((word) => [word])];
    const rest: number[] = [];
    for (const number of unite(asked.map((words) => this.#listCandidates(words)))) {
      const entry = this.#entries[number];
      if (!entry || found.has(number) || !isOfKinds(entry, kinds)) continue;
      if (!asked.some((words) => words.every((word) => isIn(entry, word)))) continue;
      if (written.some((word) => entry.name.startsWith(word) || entry.pinyin.startsWith(word)))
        found.add(number);
      else if (rest.length < first) rest.push(number);
      if (found.size >= first) return;
    }
    for (const number of rest) found.add(number);
  }

  /** What stands in the lists of all words: all that match, and few others. */
  #listCandidates(words: readonly string[]): Postings {
    const [shortest = [], ...others] = words
      .flatMap((word) => this.#listPostings(word))
      .sort((a, b) => a.length - b.length);
    return others.reduce(intersect, shortest);
  }

  #listPostings(word: string): Postings[] {
    if (LATIN.test(word)) return [this.#beginnings.get(word.slice(0, BEGINNING)) ?? []];
    if (word.length === 1) return [this.#pieces.get(word) ?? []];
    return Array.from(
      { length: word.length - 1 },
      (_, at) => this.#pieces.get(word.slice(at, at + 2)) ?? [],
    );
  }

  /** 张新玮 for 张新伟; of two characters one is too few. Either the first is right or the second. */
  #findSlips(
    written: readonly string[],
    kinds: readonly EntityKind[] | null,
    first: number,
    found: Set<number>,
  ): void {
    const words = written.filter((word) => SLIPPED.test(word));
    const near = words.flatMap((word) => [word.charAt(0), word.charAt(1)]);
    for (const number of unite(near.map((character) => this.#pieces.get(character) ?? []))) {
      const entry = this.#entries[number];
      if (!entry || !isOfKinds(entry, kinds)) continue;
      if (words.some((word) => isSlip(entry.name, word))) found.add(number);
      if (found.size >= first) return;
    }
  }
}

/** Lists in rising order → one without doubles. */
function unite(lists: readonly Postings[]): Postings {
  return lists.reduce<Postings>((all, list) => mergeTwo(all, list), []);
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

/** Lists in rising order → what stands in both. */
function intersect(one: Postings, other: Postings): Postings {
  let at = 0;
  return one.filter((number) => {
    while ((other[at] ?? Infinity) < number) at += 1;
    return other[at] === number;
  });
}

function post(lists: Map<string, Postings>, key: string, number: number): void {
  if (key === '') return;
  const list = lists.get(key);
  if (!list) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
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
