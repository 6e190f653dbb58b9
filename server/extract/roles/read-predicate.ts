/** 甲是某医疗队的副队长，: posts that a sentence tells of its subject. */
import { cutEvidence } from '../cut-evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { holdPost } from './hold-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

const PREDICATE = /^(?:（[^（）]{1,12}）)?是(?<said>[^，。；、：！？\n]{4,30})(?=[，。；])/u;
const LONGEST_PREDICATE = 50;

/** Reads a predicate that is a body and a post, and nothing else; empty where there is none. */
export function readPredicate(
  text: string,
  person: PersonMention,
  readPosts: PostReader,
): RoleReading[] {
  if (!'（是'.includes(text.charAt(person.end))) return [];
  const said = PREDICATE.exec(text.slice(person.end, person.end + LONGEST_PREDICATE));
  if (!said) return [];
  const start = person.end + said[0].length - (said.groups?.said?.length ?? 0);
  const end = person.end + said[0].length;
  const posts = readPosts(text, end, start);
  if (posts[0]?.start !== start) return [];
  return posts
    .filter(({ organisationText }) => organisationText !== '')
    .map((post) => {
      const words = text.slice(post.organisationStart, post.end);
      return holdPost(person, post, words, cutEvidence(text, person.start, end));
    });
}
