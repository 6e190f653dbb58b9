import type { RelationRow } from './derived-rows.ts';
import { spellProperties } from './spell-properties.ts';

/** Finds which relations are missing, other than they should be, or stand for nothing. */
export function compareRelations(
  derived: readonly RelationRow[],
  standing: ReadonlyMap<string, RelationRow>,
) {
  const stale = new Map(standing);
  const relationsMissing: RelationRow[] = [];
  const relationsChanged: RelationRow[] = [];
  for (const relation of derived) {
    const before = stale.get(relation.id);
    stale.delete(relation.id);
    if (before === undefined) relationsMissing.push(relation);
    else if (spellProperties(before.properties) !== spellProperties(relation.properties))
      relationsChanged.push(relation);
  }
  return { relationsMissing, relationsChanged, relationsStale: [...stale.values()] };
}
