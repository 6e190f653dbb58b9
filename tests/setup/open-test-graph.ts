import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { ownNeo4j } from './own-services.ts';

/** Connects to the run's Neo4j. Close it in `afterAll`. */
export function openTestGraph(): Promise<Graph> {
  return connectGraph(ownNeo4j());
}
