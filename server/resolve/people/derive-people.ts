import { chooseMostFrequent } from '../choose-most-frequent.ts';
import { clusterPeople } from './cluster-people.ts';
import { compareStatements } from '../statements/compare-statements.ts';
import type { DecisionBook } from '../decisions/decision-book.ts';
import type { DerivedGraph } from '../derived-graph.ts';
import { describePerson } from './describe-person.ts';
import { findNamesakes } from './find-namesakes.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { groupBy } from '../group-by.ts';
import { hashParts } from '../hash-parts.ts';
import { digestMember, mergeDigests } from './person-digest.ts';
import { describeMember } from './person-member.ts';
import { placeStatement, relatePeople, type ResolvedNamesakes } from './relate-people.ts';

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
  const units = groupBy(standing, ({ subjectName }) => findUnit(subjectName ?? '', book));
  const parts = [...units].map(([, said]) => deriveNamesakes(said, book));
  return relatePeople(parts, own);
}

/** Names that decisions join are resolved together, under the first of them. */
function findUnit(name: string, book: DecisionBook): string {
  const [first = name] = [...book.listNames(name)].sort();
  return first;
}

function deriveNamesakes(
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): ResolvedNamesakes {
  const byKey = groupBy(statements, ({ subjectKey }) => subjectKey);
  const saidOf = (key: string) => byKey.get(key) ?? [];
  const members = [...byKey].map(([key, said]) => describeMember(key, said));
  const { clusters, people: found } = clusterPeople(members, book.people);
  const given = new Map<object | undefined, string>();
  for (const { mentions, name } of book.people.renames)
    given.set(clusters.findMentioned(mentions), name);

  const people = found.map((cluster) => {
    const [anchor] = cluster.members;
    const digest = mergeDigests(
      cluster.members.map((member) => digestMember(member, saidOf(member.key))),
    );
    const id = hashParts('person', anchor?.name, anchor?.key);
    return { ...digest, id, name: anchor?.name ?? '', cluster, digest };
  });
  const idOf = new Map(people.map(({ id, cluster }) => [cluster, id]));
  return {
    people: people.map(({ id, cluster, digest }) => {
      const names = cluster.members.map(({ name }) => name);
      const name = given.get(cluster) ?? chooseMostFrequent(names, [...new Set(names)]) ?? '';
      const said = cluster.members.flatMap(({ key }) => saidOf(key));
      const beside = new Set(clusters.listBeside(cluster).map((other) => idOf.get(other) ?? ''));
      return describePerson({ id, name, names, said, digest, beside });
    }),
    placed: people.flatMap(({ id, cluster }) =>
      cluster.members.flatMap(({ key }) => saidOf(key).map((one) => placeStatement(one, id))),
    ),
    mayBe: findNamesakes(
      people,
      ({ cluster: a }, { cluster: b }) =>
        clusters.haveArticleInCommon(a, b) || clusters.areParted(a, b),
    ),
  };
}
