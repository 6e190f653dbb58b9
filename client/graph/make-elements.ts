import type { ElementDefinition, Position } from 'cytoscape';
import type { ShownEdge, ShownNode } from '../state/shown-graph.ts';
import type { NodeData } from './node-data.ts';
import type { Point } from '../layouts/point.ts';
import { setLabel } from './set-label.ts';

/** A node as Cytoscape takes it. */
export interface NodeElement extends ElementDefinition {
  readonly data: NodeData & { readonly id: string };
  readonly position: Position;
  readonly classes: string[];
}

/** Which of the canvas's classes hold. */
type Classes = Readonly<Record<string, boolean>>;

/** A node for Cytoscape: its size grows slowly with its relations in the whole graph. */
export function makeNodeElement(node: ShownNode, position: Point, classes: Classes): NodeElement {
  const { id, kind, name, degree } = node;
  const { text, width, height } = setLabel(name);
  const breadth = (kind === 'PERSON' ? 24 : 20) + Math.min(26, Math.sqrt(degree) * 4);
  const data: NodeData = {
    kind,
    label: text,
    labelWidth: width,
    labelHeight: height,
    text,
    breadth,
    size: breadth,
    font: 12,
    side: 'UNDER',
    room: 200,
    weight: degree + (kind === 'PERSON' ? 1000 : 0),
  };
  return {
    group: 'nodes',
    data: { id, ...data },
    position: { ...position },
    classes: listClasses(classes),
  };
}

/** An edge for Cytoscape: its width grows slowly with the statements that it stands for. */
export function makeEdgeElement(edge: ShownEdge, classes: Classes): ElementDefinition {
  const { id, kind, source, target, statementCount } = edge;
  const width = 1.5 + Math.min(4, Math.log2(Math.max(1, statementCount)));
  return {
    group: 'edges',
    data: { id, kind, source, target, width },
    classes: listClasses(classes),
  };
}

function listClasses(classes: Classes): string[] {
  return Object.keys(classes).filter((name) => classes[name]);
}
