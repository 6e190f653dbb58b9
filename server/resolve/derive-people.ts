import { chooseMostFrequent } from './choose-most-frequent.ts';
import { clusterPeople } from './cluster-people.ts';
import { compareStatements } from './compare-statements.ts';
import type { DecisionBook } from './decision-book.ts';
import { type DerivedGraph, NOTHING_DERIVED } from './derived-graph.ts';
import { describePerson } from './describe-person.ts';
import { findNamesakes } from './find-namesakes.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { groupBy } from './group-by.ts';
import { hashParts } from './hash-parts.ts';
import { describeMember } from './person-member.ts';
import { relate, relateAttendances } from './relate.ts';
import { spanDays } from './span-days.ts';

/** A statement whose person is known, and the post that it is on. */
interface PlacedStatement extends GroundedStatement {
  readonly personId: string;
  readonly postId: string | null;
}

/**
 * Decides who is who among people of some names, and derives these people with the posts they held
 * and the meetings they attended.
 *
 * @param statements every statement on people of these names and of those that decisions join to
 *   them, with settled ids, in any order; on organisations they do no harm
 */
export function derivePeople(
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): DerivedGraph {
  const own = statements.filter(
    ({ subjectKey, subjectOrganisationId }) =>
      subjectKey !== null && subjectOrganisationId === null,
  );
  const standing = own.filter(({ id }) => !book.isRejected(id)).sort(compareStatements);
  const parts = [...groupBy(standing, ({ subjectName }) => findUnit(subjectName ?? '', book))].map(
    ([, said]) => deriveNamesakes(said, book),
  );
  const placed = parts.flatMap((part) => part.placed);
  const placeOf = new Map(placed.map((one) => [one.id, one]));
  const holdings = placed.filter(({ title }) => title !== null);

  return {
    ...NOTHING_DERIVED,
    people: parts.flatMap(({ people }) => people),
    roles: [...groupBy(holdings, ({ roleId, postId }) => (roleId === null ? postId : null))].map(
      ([id, [first]]) => {
        const title = first?.title ?? '';
        return { id, name: title, title, summary: null };
      },
    ),
    holds: relate(
      'HOLDS',
      holdings,
      ({ personId }) => personId,
      ({ postId }) => postId,
    ).map(([relation, said]) => ({
      ...relation,
      ...spanDays(said.filter(putsInPost).map(({ date }) => date)),
      former: said.every(({ former }) => former),
    })),
    attended: relateAttendances(placed, ({ personId }) => personId),
    mayBe: parts.flatMap(({ mayBe }) => mayBe),
    links: own.flatMap(({ id: statement, title }) => {
      const found = placeOf.get(statement);
      return [
        { statement, end: 'SUBJECT' as const, entity: found?.personId ?? null },
        ...(title === null
          ? []
          : [{ statement, end: 'OBJECT' as const, entity: found?.postId ?? null }]),
      ];
    }),
  };
}

/** Names that decisions join are resolved together, under the first of them. */
function findUnit(name: string, book: DecisionBook): string {
  const [first = name] = [...book.listNames(name)].sort();
  return first;
}

function deriveNamesakes(statements: readonly GroundedStatement[], book: DecisionBook) {
  const byKey = groupBy(statements, ({ subjectKey }) => subjectKey);
  const members = [...byKey].map(([key, said]) => describeMember(key, said));
  const { clusters, people: found } = clusterPeople(members, book.people);
  const given = new Map<object | undefined, string>();
  for (const { mentions, name } of book.people.renames)
    given.set(clusters.findMentioned(mentions), name);

  const people = found.map((cluster) => {
    const [anchor] = cluster.members;
    const names = cluster.members.map(({ name }) => name);
    const name = given.get(cluster) ?? chooseMostFrequent(names, [...new Set(names)]) ?? '';
    const said = cluster.members.flatMap(({ key }) => byKey.get(key) ?? []);
    const id = hashParts('person', anchor?.name, anchor?.key);
    return { id, cluster, said, person: describePerson(id, name, names, said) };
  });
  return {
    people: people.map(({ person }) => person),
    placed: people.flatMap(({ id, said }) => said.map((one) => place(one, id))),
    mayBe: findNamesakes(
      people,
      (a, b) => clusters.haveArticleInCommon(a, b) || clusters.areParted(a, b),
    ),
  };
}

function place(one: GroundedStatement, personId: string): PlacedStatement {
  // A post without an organisation is its holder's own: 记者 is not one role of all reporters.
  const ownRole = one.title === null ? null : hashParts('role', personId, one.title);
  return { ...one, personId, postId: one.roleId ?? ownRole };
}

/** 原主席 and 拟任 do not put a person in the post on the article's day. */
function putsInPost({ former, change }: GroundedStatement): boolean {
  return !former && change !== 'NOMINATED';
}
