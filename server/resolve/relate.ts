import type { DerivedAttendance, DerivedRelation } from './derived-graph.ts';
import { ATTENDANCE_FUNCTIONS } from '../model/extraction.ts';
import { groupBy } from './group-by.ts';
import { hashParts } from './hash-parts.ts';
import { spanDays } from './span-days.ts';
import type { GroundedStatement } from './statements/grounded-statement.ts';

type FindEnd<S> = (one: S) => string | null;

/** Draws one relation from each source to each target that statements have, with what it stands for. */
export function relate<S extends GroundedStatement>(
  kind: 'HOLDS' | 'AT' | 'ATTENDED' | 'PART_OF',
  statements: readonly S[],
  findSource: FindEnd<S>,
  findTarget: FindEnd<S>,
): [DerivedRelation, S[]][] {
  const relations: [DerivedRelation, S[]][] = [];
  for (const [source, fromSource] of groupBy(statements, findSource))
    for (const [target, own] of groupBy(fromSource, findTarget)) {
      const days = spanDays(own.map(({ date }) => date));
      const id = hashParts(kind, source, target);
      relations.push([{ id, source, target, count: own.length, ...days }, own]);
    }
  return relations;
}

/** Draws who attended what, of people or of organisations. */
export function relateAttendances<S extends GroundedStatement>(
  statements: readonly S[],
  findSource: FindEnd<S>,
): DerivedAttendance[] {
  const attendances = statements.filter(({ kind }) => kind === 'ATTENDED');
  return relate('ATTENDED', attendances, findSource, ({ meetingId }) => meetingId).map(
    ([relation, own]) => ({
      ...relation,
      functions: ATTENDANCE_FUNCTIONS.filter((one) =>
        own.some(({ functions }) => functions.includes(one)),
      ),
      order: Math.min(...own.map(({ order }) => order ?? Number.MAX_SAFE_INTEGER)),
    }),
  );
}
