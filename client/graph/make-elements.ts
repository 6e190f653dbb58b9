import type { ElementDefinition, Position } from 'cytoscape';
import type { EntityKind } from '../api/documents.generated.ts';
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

/**
 * Who is named first where there is no room for all: people, then bodies, then meetings with a name
 * of their own. Posts stand between a person and a body that tell most of them.
 */
const RANKS: Readonly<Record<EntityKind, number>> = {
  PERSON: 1000,
  ORGANISATION: 20,
  MEETING: 10,
  ROLE: 0,
};

/**
 * A node for Cytoscape: its size grows slowly with its relations in the whole graph, and most so
 * for people, with their names.
 *
 * @param detail what tells it from others of its name
 */
export function makeNodeElement(
  node: ShownNode,
  detail: string,
  position: Point,
  classes: Classes,
): NodeElement {
  const { id, kind, name, degree } = node;
  const isPerson = kind === 'PERSON';
  const label = makeLabelData(name, detail);
  const breadth = isPerson
    ? 20 + Math.min(40, Math.log2(1 + degree) * 4.4)
    : 14 + Math.min(24, Math.log2(1 + degree) * 3);
  const data: NodeData = {
    kind,
    ...label,
    text: label.label,
    emphasis: isPerson ? 1 + Math.min(0.3, degree / 80) : 0.92,
    breadth,
    size: breadth,
    font: 12,
    side: 'UNDER',
    room: 200,
    // A meeting that its day must tell from others says less than one with a name.
    weight: degree + (kind === 'MEETING' && detail !== '' ? 0 : RANKS[kind]),
  };
  return {
    group: 'nodes',
    data: { id, ...data },
    position: { ...position },
    classes: listClasses(classes),
  };
}

/** A name as it is set, with what tells it from others. */
export function makeLabelData(
  name: string,
  detail: string,
): Pick<NodeData, 'detail' | 'label' | 'labelWidth' | 'labelHeight'> {
  const { text, width, height } = setLabel(name, detail);
  return { detail, label: text, labelWidth: width, labelHeight: height };
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
