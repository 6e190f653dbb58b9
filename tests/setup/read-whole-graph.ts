import type { Graph } from '../../server/graph/connection.ts';

// The turn of whoever wrote last is another each time.
const NODES = `MATCH (n) WHERE NOT n:Turn
RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels, n.id`;
const RELATIONS = `MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY type, source, target`;

/** Reads every node and relation, in an order of their own, so that two graphs can be compared. */
export async function readWholeGraph(graph: Graph) {
  return { nodes: await graph.read(NODES), relations: await graph.read(RELATIONS) };
}
