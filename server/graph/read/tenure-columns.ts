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
  person: EntityRow,
  role: EntityRow,
  organisations: EntityRow[],
];

/** Cypher for the end of a subquery that has matched `(person)-[r:HOLDS]->(role)`, latest first. */
export const RETURN_TENURES = `RETURN [r.id, r.first, r.last, coalesce(r.former, false),
      ${entityColumns('person')},
      ${entityColumns('role')},
      [(role)-[:AT]->(o:Organisation) | ${entityColumns('o')}]]
    ORDER BY ${latestFirst('r.last')}, coalesce(r.former, false), person.name, role.name, r.id`;

/** Gives the columns their names, and each tenure its statements. */
export function toTenures(rows: readonly TenureRow[], claims: readonly Claim[]): TenureRecord[] {
  const between = findClaimsBetween(claims);
  return rows.flatMap(([id, firstSeen, lastSeen, former, ...ends]) => {
    const [person, post] = [toEntity(ends[0]), toEntity(ends[1])];
    if (person.kind !== 'PERSON' || post.kind !== 'ROLE') return [];
    const organisation =
      ends[2].map(toEntity).find((whole) => whole.kind === 'ORGANISATION') ?? null;
    const role = { ...post, organisation };
    const statements = between(person.id, role.id);
    return [{ id, person, role, firstSeen, lastSeen, former, statements }];
  });
}
