import type { Graph } from '../connection.ts';

const COUNT = `MATCH (n:Entity) WHERE n.id IN $ids
  RETURN sum(COUNT { (n)<-[:SUBJECT]-() } + COUNT { (n)<-[:OBJECT]-() }
    + COUNT { (n)<-[:AT]-(:Role)<-[:OBJECT]-() }) AS statements`;

/** Counts the statements that speak of entities, or of their posts; ids that none has count nothing. */
export async function countClaims(graph: Graph, ids: readonly string[]): Promise<number> {
  const [row] = await graph.read(COUNT, { ids });
  return row?.statements as number;
}
