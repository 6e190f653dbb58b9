/** Organisations whose names end alike, compared with each other: those that may be one. */
import {
  compareOrganisations,
  type ComparedOrganisation,
} from '../../resolve/organisations/compare-organisations.ts';
import type { DecisionBook } from '../../resolve/decisions/decision-book.ts';
import { NOTHING_DERIVED } from '../../resolve/derived-graph.ts';
import type { RunCypher } from '../connection.ts';
import type { Difference } from './compare-part.ts';
import { compareRelations } from './compare-relations.ts';
import { listRelations, type RelationRow } from './derived-rows.ts';

const READ = `MATCH (n:Organisation {block: $block})
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.kind AS kind,
  [(n)-[r:MAY_BE]-() | [properties(r), startNode(r).id, endNode(r).id]] AS relations`;

type Standing = [properties: { readonly id: string }, source: string, target: string];

/** Finds what must be written so that the candidates of a block are as its organisations make them. */
export async function compareBlock(
  run: RunCypher,
  block: string,
  book: DecisionBook,
): Promise<Difference> {
  const rows = await run(READ, { block });
  // Neo4j gives these columns, and only `writeDifference` writes them.
  const organisations = rows as unknown as (ComparedOrganisation & { relations: Standing[] })[];
  const mayBe = compareOrganisations(organisations, (one, other) =>
    book.arePartedOrganisations(one, other),
  );
  const standing = new Map<string, RelationRow>();
  for (const { relations } of organisations)
    for (const [properties, source, target] of relations)
      standing.set(properties.id, {
        type: 'MAY_BE',
        id: properties.id,
        source,
        target,
        properties,
      });
  return {
    entitiesMissing: [],
    entitiesChanged: [],
    links: [],
    ...compareRelations(listRelations({ ...NOTHING_DERIVED, mayBe }), standing),
  };
}
