import type { EntityKind } from '../api/documents.generated.ts';
import type { ShownGraph } from './shown-graph.ts';

/** The graph without nodes of the hidden kinds, and without the edges that touch them. */
export function filterKinds(graph: ShownGraph, hidden: ReadonlySet<EntityKind>): ShownGraph {
  if (hidden.size === 0) return graph;
  const nodes = new Map([...graph.nodes].filter(([, node]) => !hidden.has(node.kind)));
  const edges = new Map(
    [...graph.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)),
  );
  return { nodes, edges };
}
