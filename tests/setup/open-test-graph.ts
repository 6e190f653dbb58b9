import { inject } from 'vitest';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';

/** Connects to the run's Neo4j. Close it in `afterAll`. */
export function openTestGraph(): Promise<Graph> {
  return connectGraph(inject('neo4j'));
}
