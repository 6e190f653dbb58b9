/** What was derived beside what stands in the graph: where they differ. */
import type { RunCypher } from '../connection.ts';
import { type ChangedLink, compareLinks } from './compare-links.ts';
import { compareRelations } from './compare-relations.ts';
import { runInChunks } from './run-in-chunks.ts';
import type { DerivedPart } from './derive-part.ts';
import {
  type EntityRow,
  listEntities,
  listRelations,
  type RelationRow,
  type RelationType,
} from './derived-rows.ts';
import { spellProperties } from './spell-properties.ts';

export interface Difference {
  readonly entitiesMissing: readonly EntityRow[];
  readonly entitiesChanged: readonly EntityRow[];
  readonly relationsMissing: readonly RelationRow[];
  readonly relationsChanged: readonly RelationRow[];
  readonly relationsStale: readonly RelationRow[];
  readonly links: readonly ChangedLink[];
}

/** Pairs of organisations that may be one are compared elsewhere. */
const READ_STANDING = `UNWIND $rows AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS properties,
  [(n)-[r:HOLDS|AT|ATTENDED|PART_OF|MAY_BE]->(target)
    WHERE type(r) <> 'MAY_BE' OR NOT n:Organisation
    | [type(r), target.id, properties(r)]] AS relations`;

type StandingRelation = [type: RelationType, target: string, properties: { readonly id: string }];

/** Finds what must be written so that the graph is as it was derived. */
export async function comparePart(
  run: RunCypher,
  { derived, standing }: DerivedPart,
): Promise<Difference> {
  const entities = listEntities(derived);
  const rows = await runInChunks(
    run,
    READ_STANDING,
    entities.map(({ id }) => id),
  );
  const known = new Map<string, string>();
  const standingRelations = new Map<string, RelationRow>();
  for (const { properties, relations } of rows) {
    const own = { ...(properties as { id: string; degree?: number }) };
    // Counted over the whole graph, not derived.
    delete own.degree;
    known.set(own.id, spellProperties(own));
    for (const [type, target, about] of relations as StandingRelation[])
      standingRelations.set(about.id, {
        type,
        id: about.id,
        source: own.id,
        target,
        properties: about,
      });
  }

  return {
    entitiesMissing: entities.filter(({ id }) => !known.has(id)),
    entitiesChanged: entities.filter(({ id, properties }) => {
      const before = known.get(id);
      return before !== undefined && before !== spellProperties(properties);
    }),
    ...compareRelations(listRelations(derived), standingRelations),
    links: compareLinks(derived.links, standing),
  };
}
