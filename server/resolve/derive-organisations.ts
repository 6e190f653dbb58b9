import { ORGANISATION_KINDS, type OrganisationKind } from '../model/extraction.ts';
import { chooseMostFrequent } from './choose-most-frequent.ts';
import { findBlock } from './compare-organisations.ts';
import { compareStatements } from './compare-statements.ts';
import type { DecisionBook } from './decision-book.ts';
import {
  type DerivedGraph,
  type DerivedOrganisation,
  NOTHING_DERIVED,
  type StatementLink,
} from './derived-graph.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { groupBy } from './group-by.ts';
import { namePost } from './name-post.ts';
import { relate, relateAttendances } from './relate.ts';

interface Mention {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly aliases: readonly string[];
}

/**
 * Derives organisations, their roles, and what they are part of and attended.
 *
 * @param ids of the organisations asked for, as decisions settle them
 * @param statements every statement that speaks of these, with settled ids, in any order; on others
 *   they do no harm
 */
export function deriveOrganisations(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): DerivedGraph {
  const sorted = statements.filter(({ id }) => !book.isRejected(id)).sort(compareStatements);
  const own = sorted.filter(({ subjectOrganisationId: id }) => id !== null && ids.has(id));
  const posts = sorted.filter(
    ({ roleId, organisationId: id }) => roleId !== null && id !== null && ids.has(id),
  );
  const parts = own.filter(({ kind }) => kind === 'PART_OF');
  return {
    ...NOTHING_DERIVED,
    organisations: describeAll(ids, sorted),
    roles: [...groupBy(posts, ({ roleId }) => roleId)].map(([id, [first]]) => {
      const title = first?.title ?? '';
      return { id, name: namePost(first?.organisationName ?? null, title), title, summary: null };
    }),
    at: relate('AT', posts, roleOf, organisationOf).map(([relation]) => relation),
    partOf: relate('PART_OF', parts, subjectOf, organisationOf)
      .map(([relation]) => relation)
      // What decisions made one is no part of itself.
      .filter(({ source, target }) => source !== target),
    attended: relateAttendances(own, subjectOf),
    links: statements.flatMap((one) => linkEnds(one, ids, book)),
  };
}

function linkEnds(
  one: GroundedStatement,
  ids: ReadonlySet<string>,
  book: DecisionBook,
): StatementLink[] {
  const { id: statement, kind, subjectOrganisationId, organisationId } = one;
  if (subjectOrganisationId === null || !ids.has(subjectOrganisationId)) return [];
  const isRejected = book.isRejected(statement);
  return [
    { statement, end: 'SUBJECT', entity: isRejected ? null : subjectOrganisationId },
    ...(kind === 'PART_OF'
      ? [{ statement, end: 'OBJECT' as const, entity: isRejected ? null : organisationId }]
      : []),
  ];
}

function describeAll(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
): DerivedOrganisation[] {
  const mentions = statements.flatMap((one) => listMentions(one).filter(({ id }) => ids.has(id)));
  return [...groupBy(mentions, ({ id }) => id)].map(([id, own]) => {
    const name = own[0]?.name ?? '';
    const aliases = new Set(own.flatMap((one) => one.aliases));
    aliases.delete(name);
    const kinds = own.map(({ kind }) => kind);
    return {
      id,
      name,
      kind: chooseMostFrequent(kinds, ORGANISATION_KINDS) ?? 'OTHER',
      aliases: [...aliases].sort(),
      block: findBlock(name),
      summary: null,
    };
  });
}

function listMentions(one: GroundedStatement): Mention[] {
  const subject = {
    id: one.subjectOrganisationId,
    name: one.subjectName ?? '',
    kind: one.subjectOrganisationKind,
    aliases: one.subjectOrganisationAliases,
  };
  const object = {
    id: one.organisationId,
    name: one.organisationName ?? '',
    kind: one.organisationKind,
    aliases: one.organisationAliases,
  };
  return [subject, object].flatMap(({ id, ...more }) => (id === null ? [] : [{ id, ...more }]));
}

function roleOf({ roleId }: GroundedStatement): string | null {
  return roleId;
}

function organisationOf({ organisationId }: GroundedStatement): string | null {
  return organisationId;
}

function subjectOf({ subjectOrganisationId }: GroundedStatement): string | null {
  return subjectOrganisationId;
}
