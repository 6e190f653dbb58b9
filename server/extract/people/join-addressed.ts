/** People addressed by surname, or by given name, and title, and who was introduced with that post before: 区委书记洪某某 … 洪书记. */
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
/** 莉兰书记 addresses 张莉兰; a name of three is whole. */
const WHOLE_NAME = 3;
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
  // By surname and by given name: a text that addresses people all along is looked through once.
  const introduced = new Map<string, PersonMention[]>();
  const people = mentions.map((mention) => {
    const { name: said } = mention;
    const title = said.length < WHOLE_NAME ? ADDRESS.longestAt(text, mention.end) : '';
    const isAlone = said.length === 1 || title !== '';
    const alike = isAlone ? (introduced.get(said) ?? []) : [];
    if (said.length > 1) {
      for (const part of new Set([said.charAt(0), said.slice(1)])) {
        const known = introduced.get(part);
        if (known) known.push(mention);
        else introduced.set(part, [mention]);
      }
      if (alike.length === 0) return mention;
    }
    const meant = new Set<string>();
    for (const { name, start } of alike)
      if (!meant.has(name))
        if (readPosts(text, start, 0).some((post) => isAddressedAs(post.title, title)))
          meant.add(name);
    const [name] = meant;
    if (meant.size !== 1 || name === undefined) return mention;
    const { start, end } = mention;
    if (!notes.has(name))
      notes.set(name, describe(text.slice(start, end + title.length), name, start));
    return { ...mention, name };
  });
  return { people, notes: [...notes.values()] };
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
