import type { Graph } from '../connection.ts';
import {
  EDGE_COLUMNS,
  IS_WITHIN,
  type GraphEdgeRow,
  toGraphEdge,
  WALK,
} from './neighbourhood-columns.ts';
import type { GraphEdgeRecord, When } from './relation-records.ts';

const BETWEEN = `MATCH (source:Entity) WHERE source.id IN $ids
  MATCH (source)-[r:${WALK}]->(target:Entity) WHERE target.id IN $ids AND ${IS_WITHIN}
  WITH r ORDER BY r.id
  RETURN collect(${EDGE_COLUMNS}) AS edges`;

/** Reads the relations among the given entities. */
export async function readBetween(
  graph: Graph,
  ids: readonly string[],
  when: When,
): Promise<GraphEdgeRecord[]> {
  const [row] = (await graph.read(BETWEEN, { ids, ...when })) as unknown as {
    edges: GraphEdgeRow[];
  }[];
  return row?.edges.map(toGraphEdge) ?? [];
}
