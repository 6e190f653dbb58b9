/** 免去其常委、委员和副市长职务: posts that a word joins to those before it. */
import type { PersonMention } from '../../model/mention.ts';
import { readPostsFrom, type Told } from './read-told-posts.ts';
import type { PostReader } from './role-reading.ts';

const MOST_POSTS = 12;
const JOINS = /^(?:、|和|以及|及|与)/u;

/**
 * Reads on behind the posts told of a person, as often as one more is joined to them.
 *
 * @param told the posts read, at least one
 * @param end where what is said of the person ends
 * @param most how many there may be with those read before; the last ones joined may be more
 * @returns only those that follow
 */
export function readJoined(
  text: string,
  person: PersonMention,
  told: readonly Told[],
  end: number,
  readPosts: PostReader,
  most = MOST_POSTS,
): Told[] {
  const known = told.map((of) => of(person)).map((one) => ({ ...one, title: one.post.title }));
  const last = known.at(-1);
  const meaning = { change: last?.change ?? null, former: last?.former ?? false };
  const joined: Told[] = [];
  for (let at = last?.post.end ?? end; at < end && told.length + joined.length < most;) {
    const joint = JOINS.exec(text.slice(at, at + 2));
    const next = joint
      ? readPostsFrom(text, at + joint[0].length, meaning, [], readPosts, { before: known })
      : [];
    if (next.length === 0) break;
    joined.push(...next);
    at = next.at(-1)?.(person).post.end ?? end;
  }
  return joined;
}
