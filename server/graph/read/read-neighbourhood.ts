import type { Graph } from '../connection.ts';
import {
  IS_OF_KINDS,
  IS_WITHIN,
  type NeighbourhoodRow,
  RETURN_NEIGHBOURHOOD,
  toNeighbourhood,
  WALK,
} from './neighbourhood-columns.ts';
import type { EntityKind } from './records.ts';
import type { NeighbourhoodRecord, When } from './relation-records.ts';

const NEIGHBOURHOOD = `MATCH (given:Entity) WHERE given.id IN $ids
  WITH collect(given) AS given
  CALL (given) {
    UNWIND given AS node
    RETURN node, 0 AS distance, 0 AS strength
    UNION ALL
    UNWIND given AS start
    MATCH (start)-[r:${WALK}]-(node:Entity) WHERE ${IS_WITHIN}
    RETURN node, 1 AS distance, sum(r.count) AS strength
    UNION ALL
    UNWIND CASE WHEN $depth > 1 THEN given ELSE [] END AS start
    MATCH (start)-[r:${WALK}]-(near:Entity) WHERE ${IS_WITHIN}
    WITH DISTINCT near
    MATCH (near)-[r:${WALK}]-(node:Entity) WHERE ${IS_WITHIN}
    RETURN node, 2 AS distance, sum(r.count) AS strength
  }
  WITH node, distance, strength ORDER BY distance
  WITH node, min(distance) AS distance, head(collect(strength)) AS strength
  WHERE distance = 0 OR ${IS_OF_KINDS}
  WITH node ORDER BY distance, strength DESC, node.degree DESC, node.name, node.id
  WITH collect(node) AS found
  WITH found[0..$limit] AS nodes, size(found) AS total
  ${RETURN_NEIGHBOURHOOD}`;

/** `ids` are always shown; `kinds` (all where null) says which others are, not which are walked through. */
export interface NeighbourhoodQuestion {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
  readonly when: When;
}

/**
 * Reads what surrounds the given entities: the nearer first, then those that most statements tie to
 * them, then the best connected.
 */
export async function readNeighbourhood(
  graph: Graph,
  { ids, depth, kinds, limit, when }: NeighbourhoodQuestion,
): Promise<NeighbourhoodRecord> {
  const parameters = { ids, depth, kinds, limit, ...when };
  const [row] = (await graph.read(NEIGHBOURHOOD, parameters)) as unknown as NeighbourhoodRow[];
  return toNeighbourhood(row);
}
