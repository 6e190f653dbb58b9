import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import {
  EDGE_COLUMNS,
  IS_THEN,
  type GraphEdgeRow,
  toGraphEdge,
  WALK,
} from './neighbourhood-columns.ts';
import type { PathRecord } from './relation-records.ts';

// The numbers of a quantified path are part of the statement, so there is one statement a pair of them.
const findPaths = (
  first: number,
  longest: number,
) => `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  WHERE a <> b
  MATCH p = SHORTEST ${first} (a)-[r:${WALK} WHERE ${IS_THEN}]-{1,${longest}}(b)
  RETURN [node IN nodes(p) | [node.degree, ${entityColumns('node')}]] AS nodes,
    [r IN relationships(p) | ${EDGE_COLUMNS}] AS edges
  ORDER BY size(edges), reduce(sum = 0, r IN relationships(p) | sum + r.count) DESC,
    reduce(ids = '', r IN relationships(p) | ids + r.id)`;

interface PathRow {
  readonly nodes: [degree: number, entity: EntityRow][];
  readonly edges: GraphEdgeRow[];
}

/**
 * Finds the shortest ways between two entities; of equally long ones those with most statements first.
 *
 * @param asOf the day on which there were such ways; null for any
 * @param first how many, a whole number of our own
 * @param longest steps at most, a whole number of our own
 * @returns none where there is no way, or the two are one
 */
export async function readPaths(
  graph: Graph,
  ends: { readonly from: string; readonly to: string },
  asOf: string | null,
  first: number,
  longest: number,
): Promise<PathRecord[]> {
  const cypher = findPaths(Math.trunc(first), Math.trunc(longest));
  const rows = (await graph.read(cypher, { ...ends, asOf })) as unknown as PathRow[];
  return rows.map(({ nodes, edges }) => ({
    nodes: nodes.map(([degree, entity]) => ({ degree, entity: toEntity(entity) })),
    edges: edges.map(toGraphEdge),
  }));
}
