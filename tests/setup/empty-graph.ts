import type { Graph } from '../../server/graph/connection.ts';

/** Deletes every node, so that a test file depends on no other's leftovers. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
