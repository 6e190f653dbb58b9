import type { ShownEdge, ShownGraph } from './shown-graph.ts';

/** The relations that are wanted, and the nodes that they touch; pinned nodes stay in any case. */
export function filterEdges(
  graph: ShownGraph,
  isWanted: (edge: ShownEdge) => boolean,
  pins: ReadonlySet<string>,
): ShownGraph {
  const edges = new Map([...graph.edges].filter(([, edge]) => isWanted(edge)));
  const touched = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const nodes = new Map([...graph.nodes].filter(([id]) => touched.has(id) || pins.has(id)));
  return { nodes, edges };
}
