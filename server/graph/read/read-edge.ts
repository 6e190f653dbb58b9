import type { AttendanceFunction } from '../../model/extraction.ts';
import type { Graph } from '../connection.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { EdgeKind, EdgeRecord } from './relation-records.ts';

// One branch a type: only a look-up by type uses the index on the relation's id.
const EDGE = `CALL () {
    MATCH (source)-[r:HOLDS {id: $id}]->(target) RETURN source, r, target
    UNION ALL
    MATCH (source)-[r:AT {id: $id}]->(target) RETURN source, r, target
    UNION ALL
    MATCH (source)-[r:ATTENDED {id: $id}]->(target) RETURN source, r, target
    UNION ALL
    MATCH (source)-[r:PART_OF {id: $id}]->(target) RETURN source, r, target
  }
  CALL (source, r, target) {
    CALL (source, r, target) {
      WITH source, r, target WHERE type(r) <> 'AT'
      MATCH (source)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(target)
      RETURN s
      UNION
      WITH source, r, target WHERE type(r) = 'AT'
      MATCH (source)<-[:OBJECT]-(s:Statement) WHERE s.kind IN ['HOLDS', 'CHANGE']
      RETURN s
    }
    ${returnClaims(undefined, 'LIMIT $first')}
  }
  RETURN r.id AS id, type(r) AS kind, r.count AS statementCount, r.first AS firstSeen, r.last AS lastSeen,
    coalesce(r.functions, []) AS functions,
    ${entityColumns('source')} AS source,
    ${entityColumns('target')} AS target,
    statements, articles, entities
  LIMIT 1`;

interface EdgeRow extends ClaimRows {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly statementCount: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly functions: AttendanceFunction[];
  readonly source: EntityRow;
  readonly target: EntityRow;
}

/**
 * Reads a relation and the statements that it stands for, latest first.
 *
 * @param first statements at most
 * @returns null where no relation has the id
 */
export async function readEdge(
  graph: Graph,
  id: string,
  first: number,
): Promise<EdgeRecord | null> {
  const parameters = { id, first };
  const [row] = (await graph.read(EDGE, parameters)) as unknown as EdgeRow[];
  if (!row) return null;
  const { kind, statementCount, firstSeen, lastSeen, functions } = row;
  const [source, target] = [toEntity(row.source), toEntity(row.target)];
  const statements = toClaims(row);
  const seen = { statementCount, firstSeen, lastSeen, functions };
  return { id, kind, source, target, ...seen, statements };
}
