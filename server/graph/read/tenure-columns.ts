/** HOLDS relations with the statements that each of them stands for. */
import type { Claim } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { findClaimsBetween } from './find-claims-between.ts';
import { latestFirst } from './latest-first.ts';
import type { TenureRecord } from './relation-records.ts';

export type TenureRow = [
  id: string,
  first: string | null,
  last: string | null,
  former: boolean,
  person: string,
  role: string,
  organisations: EntityRow[],
];

/** Cypher for the end of a subquery that has matched `(person)-[r:HOLDS]->(role)`, latest first. */
export const RETURN_TENURES = `RETURN [r.id, r.first, r.last, coalesce(r.former, false), person.id, role.id,
      [(role)-[:AT]->(o:Organisation) | ${entityColumns('o')}]]
    ORDER BY ${latestFirst('r.last')}, coalesce(r.former, false), person.name, role.name, r.id`;

/** Gives the columns their names, and each tenure its statements, which know its ends. */
export function toTenures(rows: readonly TenureRow[], claims: readonly Claim[]): TenureRecord[] {
  const between = findClaimsBetween(claims);
  return rows.flatMap(([id, firstSeen, lastSeen, former, personId, roleId, wholes]) => {
    const statements = between(personId, roleId);
    const { subject: person, object: post } = statements[0] ?? {};
    if (person?.kind !== 'PERSON' || post?.kind !== 'ROLE') return [];
    const organisation =
      wholes.map(toEntity).find((whole) => whole.kind === 'ORGANISATION') ?? null;
    const role = { ...post, organisation };
    return [{ id, person, role, firstSeen, lastSeen, former, statements }];
  });
}
