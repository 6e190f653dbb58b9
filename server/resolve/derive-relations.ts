import { ATTENDANCE_FUNCTIONS } from '../model/extraction.ts';
import type { DerivedGraph, DerivedRelation } from './derived-graph.ts';
import type { Touched } from './find-touched.ts';
import { groupBy } from './group-by.ts';
import { hashParts } from './hash-parts.ts';
import type { PlacedStatement } from './placed-statement.ts';
import { spanDays } from './span-days.ts';

type Relations = Pick<DerivedGraph, 'holds' | 'at' | 'attended' | 'partOf'>;
type RelationKind = 'HOLDS' | 'AT' | 'ATTENDED' | 'PART_OF';

/**
 * Draws the relations that start at the people, organisations and roles asked for.
 *
 * @param statements all statements on these; a subject that was not asked for has no id
 */
export function deriveRelations(
  { organisations, roles }: Touched,
  statements: readonly PlacedStatement[],
): Relations {
  const asked = statements.filter(
    ({ subjectOrganisationId: id }) => id === null || organisations.has(id),
  );
  const holdings = asked.filter(({ title }) => title !== null);
  const attendances = asked.filter(({ kind }) => kind === 'ATTENDED');
  const parts = asked.filter(({ kind }) => kind === 'PART_OF');
  const posts = statements.filter(({ roleId }) => roleId !== null && roles.has(roleId));

  return {
    holds: relate('HOLDS', holdings, subjectOf, objectOf).map(([relation, own]) => ({
      ...relation,
      ...spanDays(own.filter(putsInPost).map(({ date }) => date)),
      former: own.every(({ former }) => former),
    })),
    at: relate('AT', posts, objectOf, ({ organisationId }) => organisationId).map(
      ([relation]) => relation,
    ),
    attended: relate('ATTENDED', attendances, subjectOf, objectOf).map(([relation, own]) => ({
      ...relation,
      functions: ATTENDANCE_FUNCTIONS.filter((one) =>
        own.some(({ functions }) => functions.includes(one)),
      ),
      order: Math.min(...own.map(({ order }) => order ?? Number.MAX_SAFE_INTEGER)),
    })),
    partOf: relate('PART_OF', parts, subjectOf, objectOf).map(([relation]) => relation),
  };
}

function subjectOf({ subjectId }: PlacedStatement): string | null {
  return subjectId;
}

function objectOf({ objectId }: PlacedStatement): string | null {
  return objectId;
}

/** 原主席 and 拟任 do not put a person in the post on the article's day. */
function putsInPost({ former, change }: PlacedStatement): boolean {
  return !former && change !== 'NOMINATED';
}

function relate(
  kind: RelationKind,
  statements: readonly PlacedStatement[],
  findSource: (one: PlacedStatement) => string | null,
  findTarget: (one: PlacedStatement) => string | null,
): [DerivedRelation, PlacedStatement[]][] {
  const relations: [DerivedRelation, PlacedStatement[]][] = [];
  for (const [source, fromSource] of groupBy(statements, findSource))
    for (const [target, own] of groupBy(fromSource, findTarget)) {
      const days = spanDays(own.map(({ date }) => date));
      const id = hashParts(kind, source, target);
      relations.push([{ id, source, target, count: own.length, ...days }, own]);
    }
  return relations;
}
