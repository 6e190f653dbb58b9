/** People addressed by surname, or by given name, and title, and who was introduced with that post before: 区委书记洪某某 … 洪书记. */
import { SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Note } from '../../model/note.ts';
import type { PostReader } from '../roles/role-reading.ts';

interface Joined {
  /** In order; those of a surname or a given name alone under the full name of whoever they address. */
  readonly people: PersonMention[];
  /** One for each person addressed, for it is an inference. */
  readonly notes: Note[];
}

const ADDRESS = new WordSet(ADDRESSES);
/** More people of one surname than any report tells apart. */
const MOST_ALIKE = 200;
/** 教师 are addressed as 老师, and so on; any other by the end of the title. */
const ADDRESSED_AS: ReadonlyMap<string, RegExp> = new Map([
  ['老师', /(?:教师|老师|班主任|教授|讲师)$/u],
  ['医生', /(?:医生|医师|大夫)$/u],
  ['大夫', /(?:医生|医师|大夫)$/u],
]);

/**
 * Joins a surname alone, or a given name, with the one person of that name whom the text has introduced with the title
 * (a deputy is addressed without 副, a 党委书记 without 党委). Two who could be meant, or nobody, leave it as it stands.
 *
 * @example 组织部部长杨某某 … 杨部长 → 杨某某, twice
 */
export function joinAddressed(
  text: string,
  mentions: readonly PersonMention[],
  readPosts: PostReader,
): Joined {
  const notes = new Map<string, Note>();
  const titles = new IntroducedTitles(text, readPosts);
  // By surname and by given name: a text that addresses people all along is looked through once.
  const introduced = new Map<string, Set<string>>();
  const people = mentions.map((mention) => {
    const { name: said } = mention;
    const isPart = said.length === 1 || isGivenName(said);
    const title = isPart ? ADDRESS.longestAt(text, mention.end) : '';
    const alike = said.length === 1 || title !== '' ? introduced.get(said) : undefined;
    if (said.length > 1) {
      titles.add(mention);
      for (const part of [said.charAt(0), said.slice(1)]) {
        const known = introduced.get(part);
        if (known) known.add(said);
        else introduced.set(part, new Set([said]));
      }
    }
    if (!alike || alike.size > MOST_ALIKE) return mention;
    const meant = [...alike].filter((name) => titles.has(name, title));
    const [name] = meant;
    if (meant.length !== 1 || name === undefined) return mention;
    const { start, end } = mention;
    if (!notes.has(name))
      notes.set(name, describe(text.slice(start, end + title.length), name, start));
    return { ...mention, name };
  });
  return { people, notes: [...notes.values()] };
}

/** 莉兰; 王平 may be a whole name. */
function isGivenName(name: string): boolean {
  return name.length === 2 && !SURNAMES.includes(name.charAt(0));
}

/** The titles that a text has introduced people with so far; each place is read once, when it is first asked for. */
class IntroducedTitles {
  readonly #text: string;
  readonly #readPosts: PostReader;
  readonly #unread = new Map<string, number[]>();
  readonly #titles = new Map<string, Set<string>>();

  constructor(text: string, readPosts: PostReader) {
    this.#text = text;
    this.#readPosts = readPosts;
  }

  add({ name, start, end }: PersonMention): void {
    // 杨某某部长
    const behind = ADDRESS.longestAt(this.#text, end);
    if (behind !== '') this.#titlesOf(name).add(behind);
    const places = this.#unread.get(name);
    if (places) places.push(start);
    else this.#unread.set(name, [start]);
  }

  has(name: string, address: string): boolean {
    const titles = this.#titlesOf(name);
    for (const start of this.#unread.get(name) ?? [])
      for (const { title } of this.#readPosts(this.#text, start, 0)) titles.add(title);
    this.#unread.set(name, []);
    return [...titles].some((title) => isAddressedAs(title, address));
  }

  #titlesOf(name: string): Set<string> {
    const known = this.#titles.get(name) ?? new Set();
    this.#titles.set(name, known);
    return known;
  }
}

function isAddressedAs(title: string, address: string): boolean {
  return ADDRESSED_AS.get(address)?.test(title) ?? title.endsWith(address);
}

function describe(words: string, name: string, start: number): Note {
  return {
    rule: 'addressed-by-part-of-name',
    message: `${words} is taken for ${name}, introduced before with that post`,
    start,
    end: start + words.length,
  };
}
