/** 冷梅（民盟遵义市委主委）: posts in brackets right behind a name. */
import type { PersonMention } from '../../model/mention.ts';
import { cutEvidence } from '../cut-evidence.ts';
import { holdPost } from './hold-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

const BRACKETED = /^（[^（）\n]{3,40}）/u;
/** UTF-16 code units: the longest such bracket. */
const LONGEST = 42;

/** @returns empty where anything but posts stands in the brackets: （女，满族）, （左三） */
export function readBracketed(
  text: string,
  person: PersonMention,
  readPosts: PostReader,
): RoleReading[] {
  const said = BRACKETED.exec(text.slice(person.end, person.end + LONGEST))?.[0];
  if (said === undefined) return [];
  const start = person.end + 1;
  const end = person.end + said.length - 1;
  const posts = readPosts(text, end, start);
  if (posts[0]?.start !== start || posts.some(({ organisationText }) => organisationText === ''))
    return [];
  const evidence = cutEvidence(text, person.start, end + 1);
  return posts.map((post) => holdPost(person, post, text.slice(post.start, post.end), evidence));
}
