import type { ShownGraph } from './shown-graph.ts';

/** Ids of the shown nodes that share an edge with the given one; empty for an id not shown. */
export function findNeighbours(graph: ShownGraph, id: string): Set<string> {
  const neighbours = new Set<string>();
  for (const { source, target } of graph.edges.values()) {
    if (source === id) neighbours.add(target);
    if (target === id) neighbours.add(source);
  }
  neighbours.delete(id);
  return neighbours;
}
