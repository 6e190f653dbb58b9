import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { IS_OF_KINDS } from './neighbourhood-columns.ts';
import type { SearchHitRecord } from './list-records.ts';
import type { EntityKind } from './records.ts';

const LEAST = 3;
const CHINESE = /^\p{Script=Han}{3,20}$/u;

// The range index finds names by their beginning: the first character is right, or the second is.
const SLIPS = `UNWIND $words AS word
  CALL (word) {
    MATCH (node:Entity) WHERE node.name STARTS WITH left(word, 1) AND size(node.name) = size(word)
    RETURN node
    UNION
    CALL db.index.fulltext.queryNodes('entity_names', '"' + substring(word, 1) + '"', {limit: 500}) YIELD node
    RETURN node
  }
  WITH DISTINCT node, word
  WHERE size(node.name) = size(word) AND ${IS_OF_KINDS}
    AND size([i IN range(0, size(word) - 1) WHERE substring(word, i, 1) <> substring(node.name, i, 1)]) = 1
  WITH DISTINCT node ORDER BY node.degree DESC, node.name, node.id LIMIT $first
  RETURN ${entityColumns('node')} AS entity, node.summary AS summary`;

interface SlipRow {
  readonly entity: EntityRow;
  readonly summary: string | null;
}

/**
 * Finds names that differ from what was typed by one character: 张新玮 for 张新伟. Words of fewer than
 * three characters have too many neighbours.
 *
 * @param words one a way to write what was typed
 */
export async function searchSlips(
  graph: Graph,
  words: readonly string[],
  kinds: readonly EntityKind[] | null,
  first: number,
): Promise<SearchHitRecord[]> {
  const chinese = words.filter((word) => CHINESE.test(word) && word.length >= LEAST);
  if (chinese.length === 0) return [];
  const rows = (await graph.read(SLIPS, { words: chinese, kinds, first })) as unknown as SlipRow[];
  return rows.map(({ entity, summary }) => {
    const found = toEntity(entity);
    return { entity: found, summary, matched: found.name };
  });
}
