import { compareKnown } from './compare-known.ts';
import type { DerivedPerson } from './derived-graph.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { namePost } from './name-post.ts';
import { spanDays } from './span-days.ts';
import { spellPinyin } from './spell-pinyin.ts';

/** Changes after which the post is not held, or not yet. */
const NOT_HELD: readonly (string | null)[] = ['REMOVED', 'RESIGNED', 'NOMINATED', 'INVESTIGATED'];

/**
 * Describes a person by everything that is said of them.
 *
 * @param names that articles use, with repeats
 * @param said in the order of `compareStatements` within each article
 */
export function describePerson(
  id: string,
  name: string,
  names: readonly string[],
  said: readonly GroundedStatement[],
): DerivedPerson {
  const { first, last } = spanDays(said.map(({ date }) => date));
  const aliases = new Set(names);
  aliases.delete(name);
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    ...spellPinyin(name),
    firstSeen: first,
    lastSeen: last,
    summary: summarise(said),
  };
}

/** The post last seen: of a chain such as 省委常委、市委书记 the last, which stands at the name. */
function summarise(said: readonly GroundedStatement[]): string | null {
  const posts = said.filter(({ title, change }) => title !== null && !NOT_HELD.includes(change));
  const present = posts.filter(({ former }) => !former);
  const latest = [...(present.length > 0 ? present : posts)].sort(compareRecency).at(-1);
  if (latest === undefined) return null;
  return (latest.former ? '原' : '') + namePost(latest.organisationName, latest.title ?? '');
}

function compareRecency(a: GroundedStatement, b: GroundedStatement): number {
  // An unknown day counts as the earliest here.
  return (
    compareKnown(a.date, b.date) * (isDated(a) && isDated(b) ? 1 : -1) ||
    (a.articleId === b.articleId ? placeOf(a) - placeOf(b) : a.articleId < b.articleId ? -1 : 1) ||
    (a.id < b.id ? -1 : 1)
  );
}

function isDated({ date }: GroundedStatement): boolean {
  return compareKnown(date, null) < 0;
}

function placeOf({ start, quote, words }: GroundedStatement): number {
  return start + Math.max(0, quote.indexOf(words ?? ''));
}
