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

/**
 * Three rings round the best connected person, each no wider than a third of the picture, so that it
 * is a web and not a star; what room is left goes to the best connected of the others.
 */
const OVERVIEW = `CALL () {
    MATCH (person:Entity) WHERE person.degree > 0 AND person:Person
    WITH person ORDER BY person.degree DESC, person.id LIMIT 1
    RETURN head(collect(person)) AS centre
  }
  CALL (centre) {
    MATCH (centre)-[r:${WALK}]-(node:Entity) WHERE ${IS_WITHIN}
    WITH node, sum(r.count) AS strength
    ORDER BY strength DESC, node.degree DESC, node.id LIMIT $share
    RETURN collect(node) AS first
  }
  CALL (centre, first) {
    UNWIND first AS near
    MATCH (near)-[r:${WALK}]-(node:Entity)
    WHERE node <> centre AND NOT node IN first AND ${IS_WITHIN}
    WITH node, sum(r.count) AS strength
    ORDER BY strength DESC, node.degree DESC, node.id LIMIT $share
    RETURN collect(node) AS second
  }
  CALL (centre, first, second) {
    UNWIND second AS near
    MATCH (near)-[r:${WALK}]-(node:Entity)
    WHERE node <> centre AND NOT node IN first AND NOT node IN second AND ${IS_WITHIN}
    WITH node, sum(r.count) AS strength
    ORDER BY strength DESC, node.degree DESC, node.id LIMIT $share
    RETURN collect(node) AS third
  }
  CALL () {
    MATCH (node:Entity) WHERE node.degree > 0 AND ${IS_OF_KINDS}
    RETURN count(node) AS total
  }
  CALL () {
    MATCH (node:Entity) WHERE node.degree > 0 AND ${IS_OF_KINDS}
    WITH node ORDER BY node.degree DESC, node.id LIMIT $limit
    RETURN collect(node) AS others
  }
  CALL (centre, first, second, third, others) {
    UNWIND range(0, size([centre] + first + second + third + others) - 1) AS place
    WITH ([centre] + first + second + third + others)[place] AS node, place
    WHERE node IS NOT NULL AND ${IS_OF_KINDS}
    WITH node, min(place) AS place ORDER BY place LIMIT $limit
    RETURN collect(node) AS nodes
  }
  WITH nodes, total
  ${RETURN_NEIGHBOURHOOD}`;

/**
 * Reads the best connected part of the graph. Entities without any relation are in no picture.
 *
 * @param kinds all where null
 * @param limit nodes at most
 * @param when which relations are shown among them
 */
export async function readOverview(
  graph: Graph,
  kinds: readonly EntityKind[] | null,
  limit: number,
  when: When,
): Promise<NeighbourhoodRecord> {
  const parameters = { kinds, limit, share: Math.ceil(limit / 3), ...when };
  const [row] = (await graph.read(OVERVIEW, parameters)) as unknown as NeighbourhoodRow[];
  return toNeighbourhood(row);
}
