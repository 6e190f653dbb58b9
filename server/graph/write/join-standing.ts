import { type CountedRelation, growRelation } from '../../resolve/grow-relation.ts';
import type { RunCypher } from '../connection.ts';
import { RELATION_TYPES, type RelationRow, type RelationType } from './derived-rows.ts';
import { runInChunks } from './run-in-chunks.ts';

const read = (type: RelationType) => `UNWIND $rows AS id
MATCH ()-[r:${type} {id: id}]->()
USING INDEX SEEK r:${type}(id)
RETURN properties(r) AS properties`;

const READ: Record<RelationType, string> = {
  HOLDS: read('HOLDS'),
  AT: read('AT'),
  ATTENDED: read('ATTENDED'),
  PART_OF: read('PART_OF'),
  MAY_BE: read('MAY_BE'),
};

/** Adds what new statements say of relations to what stands: each is missing, or changed. */
export async function joinStanding(run: RunCypher, added: readonly RelationRow[]) {
  const known = new Map<string, CountedRelation>();
  for (const type of RELATION_TYPES) {
    const ids = added.filter((one) => one.type === type).map(({ id }) => id);
    for (const { properties } of await runInChunks(run, READ[type], ids)) {
      // `writeDifference` alone writes them.
      const own = properties as CountedRelation;
      known.set(own.id, own);
    }
  }
  return {
    relationsMissing: added.filter(({ id }) => !known.has(id)),
    relationsChanged: added.flatMap((row) => {
      const before = known.get(row.id);
      return before ? [{ ...row, properties: grow(before, row.properties) }] : [];
    }),
  };
}

function grow(before: CountedRelation, added: RelationRow['properties']) {
  const grown = growRelation(before, added as unknown as CountedRelation);
  return Object.fromEntries(Object.entries(grown).filter(([, value]) => value !== null));
}
