import type { Graph } from '../graph/connection.ts';
import { readEdges, readNodes } from '../graph/read/read-graph-pages.ts';
import type { GraphSource } from './graph-source.ts';

/** @param ids a selection, and the relations within it; null for everything */
export function openSource(graph: Graph, ids: readonly string[] | null): GraphSource {
  return { nodes: () => readNodes(graph, ids), edges: () => readEdges(graph, ids) };
}
