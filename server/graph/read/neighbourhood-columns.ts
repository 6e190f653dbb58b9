/** The picture of a part of the graph: nodes, and the relations among all of them. */
import type { AttendanceFunction } from '../../model/extraction.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { EdgeKind, GraphEdgeRecord, NeighbourhoodRecord } from './relation-records.ts';

export type GraphEdgeRow = [
  id: string,
  kind: EdgeKind,
  source: string,
  target: string,
  count: number,
  functions: AttendanceFunction[],
  firstSeen: string | null,
  lastSeen: string | null,
];

/** Cypher for the columns of a relation `r`. */
export const EDGE_COLUMNS = `[r.id, type(r), startNode(r).id, endNode(r).id, r.count, coalesce(r.functions, []),
      r.first, r.last]`;

/** What `RETURN_NEIGHBOURHOOD` returns. */
export interface NeighbourhoodRow {
  readonly nodes: [degree: number, entity: EntityRow][];
  readonly edges: GraphEdgeRow[];
  readonly total: number;
}

/** Cypher for the relations that the graph is walked by. */
export const WALK = 'HOLDS|AT|ATTENDED|PART_OF';

/**
 * Cypher that is true of a relation `r` that there was on the day asked for: a post between its first sight
 * and its last or its stated end, a meeting up to the day, and what is part of what at any time.
 */
export const IS_THEN = `($asOf IS NULL OR type(r) IN ['AT', 'PART_OF']
      OR r.first <= $asOf AND (type(r) = 'ATTENDED' OR r.last >= $asOf OR r.left >= $asOf))`;

/** Cypher that is true of a relation `r` that some statement dates within the days asked for. */
export const IS_WITHIN = `($from IS NULL OR r.last >= $from) AND ($to IS NULL OR r.first <= $to + '~')
      AND ${IS_THEN}`;

/** Cypher that is true of a node of the kinds asked for. */
export const IS_OF_KINDS = `($kinds IS NULL OR any(kind IN $kinds WHERE
      CASE kind WHEN 'PERSON' THEN node:Person WHEN 'ORGANISATION' THEN node:Organisation
        WHEN 'ROLE' THEN node:Role WHEN 'MEETING' THEN node:Meeting END))`;

/** Cypher for the end of a statement that has a list `nodes` and a number `total`. */
export const RETURN_NEIGHBOURHOOD = `CALL (nodes) {
    UNWIND nodes AS source
    MATCH (source)-[r:${WALK}]->(target) WHERE target IN nodes AND ${IS_WITHIN}
    WITH source, r, target ORDER BY r.id
    RETURN collect(${EDGE_COLUMNS}) AS edges
  }
  RETURN [node IN nodes | [node.degree, ${entityColumns('node')}]] AS nodes, edges, total`;

/** Gives the columns their names. */
export function toNeighbourhood(row: NeighbourhoodRow | undefined): NeighbourhoodRecord {
  if (!row) return { nodes: [], edges: [], total: 0 };
  return {
    nodes: row.nodes.map(([degree, entity]) => ({ degree, entity: toEntity(entity) })),
    edges: row.edges.map(toGraphEdge),
    total: row.total,
  };
}

/** Gives the columns their names. */
export function toGraphEdge(row: GraphEdgeRow): GraphEdgeRecord {
  const [id, kind, source, target, statementCount, functions, firstSeen, lastSeen] = row;
  return { id, kind, source, target, statementCount, functions, firstSeen, lastSeen };
}
