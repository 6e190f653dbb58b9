import type { GroundedStatement } from './grounded-statement.ts';

/** A statement whose subject and object are known entities; null where it has none, or is not asked. */
export interface PlacedStatement extends GroundedStatement {
  readonly subjectId: string | null;
  readonly objectId: string | null;
}
