/** The posts behind a word of office: 任甲地丙职, 历任甲地丙职，乙地丁职. */
import type { RoleChange } from '../../model/extraction.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { KnownPost } from './known-post.ts';
import { leanOnPosts } from './lean-on-posts.ts';
import { nameFoundedGroup } from './name-founded-group.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

/** What a word of office says of the post behind it. */
export interface Meaning {
  readonly change: RoleChange | null;
  readonly former: boolean;
}

/** A reading but for whom it is of. */
export type Told = (person: PersonMention) => RoleReading;

const LONGEST_POST = 60;

/** 历任甲地丙职，乙地丁职: clause after clause of posts. */
export function readCareer(
  text: string,
  start: number,
  end: number,
  meaning: Meaning,
  known: KnownPost[],
  readPosts: PostReader,
): Told[] {
  const told: Told[] = [];
  for (let at = start; at < end;) {
    const posts = readPostsFrom(text, at, meaning, known, readPosts);
    if (posts.length === 0) break;
    told.push(...posts);
    const clauseEnd = text.slice(at, end).search(/[，；。]/u);
    if (clauseEnd < 0 || text.charAt(at + clauseEnd) === '。') break;
    at += clauseEnd + 1;
  }
  return told;
}

/**
 * The longest chain of posts that begins at `start` and lies within its clause.
 *
 * @param before posts before it of the same chain
 */
export function readPostsFrom(
  text: string,
  start: number,
  { change, former }: Meaning,
  known: KnownPost[],
  readPosts: PostReader,
  before: readonly KnownPost[] = [],
): Told[] {
  const clause =
    /^(?:[^，。；！？\n（）“”]|（[^（）\n]{1,8}）)*/u.exec(
      text.slice(start, start + LONGEST_POST),
    )?.[0] ?? '';
  for (let at = start + clause.length; at > start; at -= 1) {
    const posts = readPosts(text, at, start);
    if (posts[0]?.start !== start) continue;
    const chain = [...before];
    return posts.map((post) => {
      const organisationText =
        leanOnPosts(post, chain, known) || nameFoundedGroup(post.title, text, start);
      chain.push({ title: post.title, organisationText });
      known.push({ title: post.title, organisationText });
      return (person: PersonMention) => ({
        person: person.name,
        at: person.start,
        post,
        organisationText,
        change,
        former: former || post.former,
        text: text.slice(post.organisationStart, post.end),
        evidence: {
          start: person.start,
          end: post.end,
          quote: text.slice(person.start, post.end),
        },
      });
    });
  }
  return [];
}
