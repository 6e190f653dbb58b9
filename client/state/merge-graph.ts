import type { GraphPart, ShownGraph } from './shown-graph.ts';

/**
 * Adds what an answer brought to what is shown. Known nodes and edges take the answer's newer
 * figures and keep their place in the order; edges that would hang in the air are left out.
 */
export function mergeGraph(shown: ShownGraph, part: GraphPart): ShownGraph {
  const nodes = new Map(shown.nodes);
  for (const { entity, degree } of part.nodes) {
    const { id, kind, name } = entity;
    const day = 'lastSeen' in entity ? entity.lastSeen : 'date' in entity ? entity.date : null;
    nodes.set(id, { id, kind, name, degree, lastSeen: day ?? null });
  }
  const edges = new Map(shown.edges);
  for (const edge of part.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { nodes, edges };
}
