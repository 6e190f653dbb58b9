import type { GraphPart, ShownGraph } from './shown-graph.ts';

/**
 * Adds what an answer brought to what is shown. Known nodes and edges take the answer's newer
 * figures and keep their place in the order; edges that would hang in the air are left out.
 */
export function mergeGraph(shown: ShownGraph, part: GraphPart): ShownGraph {
  const nodes = new Map(shown.nodes);
  for (const { entity, degree } of part.nodes) {
    nodes.set(entity.id, { id: entity.id, kind: entity.kind, name: entity.name, degree });
  }
  const edges = new Map(shown.edges);
  for (const edge of part.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { nodes, edges };
}
