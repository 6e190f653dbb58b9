import { type DerivedGraph, type DerivedPerson, NOTHING_DERIVED } from '../derived-graph.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { groupBy } from '../group-by.ts';
import { hashParts } from '../hash-parts.ts';
import { relate, relateAttendances } from '../relate.ts';
import { spanDays } from '../span-days.ts';

/** A statement whose person is known, and the post that it is on. */
export interface PlacedStatement extends GroundedStatement {
  readonly personId: string;
  readonly postId: string | null;
}

/** People of some names, what is said of whom, and who may be one. */
export interface ResolvedNamesakes {
  readonly people: readonly DerivedPerson[];
  readonly placed: readonly PlacedStatement[];
  readonly mayBe: DerivedGraph['mayBe'];
}

/** Says which person a statement is on. */
export function placeStatement(one: GroundedStatement, personId: string): PlacedStatement {
  return { ...one, personId, postId: one.roleId ?? nameOwnRole(one, personId) };
}

/** A post without an organisation is its holder's own: 记者 is not one role of all reporters. */
function nameOwnRole({ title }: GroundedStatement, personId: string): string | null {
  return title === null ? null : hashParts('role', personId, title);
}

/**
 * Draws the posts that people held and the meetings they attended.
 *
 * @param own all statements on people of these names, rejected ones too: what each is linked to
 */
export function relatePeople(
  parts: readonly ResolvedNamesakes[],
  own: readonly GroundedStatement[],
): DerivedGraph {
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
      left: spanDays(said.filter(endsPost).map(({ date }) => date)).last,
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

/** 原主席 and 拟任 do not put a person in the post on the article's day. */
function putsInPost({ former, change }: GroundedStatement): boolean {
  return !former && change !== 'NOMINATED';
}

function endsPost({ change }: GroundedStatement): boolean {
  return change === 'REMOVED' || change === 'RESIGNED';
}
