import { compareKnown } from './compare-known.ts';
import type { DerivedPerson } from './derived-graph.ts';
import { clusterPeople } from './cluster-people.ts';
import { describeMember } from './person-member.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { groupBy } from './group-by.ts';
import { hashParts } from './hash-parts.ts';
import { spanDays } from './span-days.ts';
import { spellPinyin } from './spell-pinyin.ts';
import { namePost } from './name-post.ts';

interface ResolvedPeople {
  readonly people: readonly DerivedPerson[];
  /** Key of a person in an article → id of the person. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Changes after which the post is not held, or not yet. */
const NOT_HELD: readonly (string | null)[] = ['REMOVED', 'RESIGNED', 'NOMINATED', 'INVESTIGATED'];

/** Decides who is who among all statements on people of some names: every one of these names there is. */
export function derivePeople(statements: readonly GroundedStatement[]): ResolvedPeople {
  const people: DerivedPerson[] = [];
  const idOf = new Map<string, string>();
  for (const [name, namesakes] of groupBy(statements, ({ subjectName }) => subjectName)) {
    const byKey = groupBy(namesakes, ({ subjectKey }) => subjectKey);
    const members = [...byKey].map(([key, own]) => describeMember(key, own));
    for (const cluster of clusterPeople(members)) {
      const id = hashParts('person', name, cluster[0]?.key);
      for (const { key } of cluster) idOf.set(key, id);
      people.push(
        describePerson(
          id,
          name,
          cluster.flatMap(({ key }) => byKey.get(key) ?? []),
        ),
      );
    }
  }
  return { people, idOf };
}

function describePerson(
  id: string,
  name: string,
  said: readonly GroundedStatement[],
): DerivedPerson {
  const { first, last } = spanDays(said.map(({ date }) => date));
  return {
    id,
    name,
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
