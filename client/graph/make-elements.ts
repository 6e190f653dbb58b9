import type { ElementDefinition } from 'cytoscape';
import type { ShownEdge, ShownNode } from '../state/shown-graph.ts';
import type { Point } from './place-near.ts';
import { shortenLabel } from './shorten-label.ts';

/** A node for Cytoscape: its size grows slowly with its relations in the whole graph. */
export function makeNodeElement(node: ShownNode, position: Point): ElementDefinition {
  const size = (node.kind === 'PERSON' ? 24 : 20) + Math.min(26, Math.sqrt(node.degree) * 4);
  return {
    group: 'nodes',
    data: { id: node.id, kind: node.kind, label: shortenLabel(node.name), size },
    position: { ...position },
  };
}

/** An edge for Cytoscape: its width grows slowly with the statements that it stands for. */
export function makeEdgeElement(edge: ShownEdge): ElementDefinition {
  const { id, kind, source, target, statementCount } = edge;
  const width = 1.5 + Math.min(4, Math.log2(Math.max(1, statementCount)));
  return { group: 'edges', data: { id, kind, source, target, width } };
}
