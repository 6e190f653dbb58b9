/** The derived graph, or the part of it that is asked for: a function of statements alone. */
import { compareKnown } from './compare-known.ts';
import { deriveMeetings } from './derive-meetings.ts';
import { deriveOrganisations } from './derive-organisations.ts';
import { derivePeople } from './derive-people.ts';
import { deriveRelations } from './derive-relations.ts';
import { deriveRoles } from './derive-roles.ts';
import type { DerivedGraph } from './derived-graph.ts';
import type { Touched } from './find-touched.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { hashParts } from './hash-parts.ts';
import type { PlacedStatement } from './placed-statement.ts';

/**
 * Derives the people of the touched names, the touched organisations, roles and meetings, and the
 * relations that start at any of these.
 *
 * @param statements every statement that speaks of any of these, in any order; others do no harm
 */
export function deriveGraph(
  touched: Touched,
  statements: readonly GroundedStatement[],
): DerivedGraph {
  const sorted = [...statements].sort(compareStatements);
  const { people, idOf } = derivePeople(sorted.filter((one) => isOnTouchedName(one, touched)));
  const placed = sorted.map((one) => place(one, idOf));

  const roleIds = new Set(touched.roles);
  for (const { title, roleId, objectId } of placed)
    if (title !== null && roleId === null && objectId !== null) roleIds.add(objectId);

  return {
    people,
    organisations: deriveOrganisations(touched.organisations, sorted),
    roles: deriveRoles(roleIds, placed),
    meetings: deriveMeetings(touched.meetings, sorted),
    ...deriveRelations(touched, placed),
    links: placed.filter(isAsked).map(({ id, subjectId, objectId }) => ({
      statement: id,
      subject: subjectId,
      object: objectId,
    })),
  };
}

/** Earliest first; ties by place, so that the order of loading never shows. */
function compareStatements(a: GroundedStatement, b: GroundedStatement): number {
  return (
    compareKnown(a.date, b.date) ||
    compareText(a.articleId, b.articleId) ||
    a.start - b.start ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isOnTouchedName(one: GroundedStatement, { names }: Touched): boolean {
  const { subjectName, subjectOrganisationId } = one;
  return subjectOrganisationId === null && subjectName !== null && names.has(subjectName);
}

/** A statement on a person of another name is read for its meeting or organisation alone. */
function isAsked({ subjectKey, subjectId }: PlacedStatement): boolean {
  return subjectKey === null || subjectId !== null;
}

function place(one: GroundedStatement, idOf: ReadonlyMap<string, string>): PlacedStatement {
  const personId = one.subjectKey === null ? null : (idOf.get(one.subjectKey) ?? null);
  const subjectId = one.subjectOrganisationId ?? personId;
  return { ...one, subjectId, objectId: findObject(one, personId) };
}

function findObject(one: GroundedStatement, personId: string | null): string | null {
  if (one.kind === 'PART_OF') return one.organisationId;
  if (one.title === null || one.roleId !== null) return one.roleId ?? one.meetingId;
  // A post without an organisation is its holder's own: 记者 is not one role of all reporters.
  return personId === null ? null : hashParts('role', personId, one.title);
}
