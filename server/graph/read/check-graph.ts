import type { Graph } from '../connection.ts';

/** Asks the database for the least: throws where it does not answer. */
export async function checkGraph(graph: Graph): Promise<void> {
  await graph.read('RETURN 1 AS one');
}
