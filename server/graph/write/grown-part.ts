import type { DerivedGraph } from '../../resolve/derived-graph.ts';
import type { RelationRow } from './derived-rows.ts';

/** What new articles add to the graph. */
export interface GrownPart {
  /** Those of the keys to which it could be. */
  readonly keys: ReadonlySet<string>;
  /**
   * Entities as they are then; relations as if nothing else was said, but those between entities that may
   * be one: all of these.
   */
  readonly derived: DerivedGraph;
  /** Which of these stand. */
  readonly mayBe: readonly RelationRow[];
}
