import type { NodeSingular } from 'cytoscape';
import type { LabelSide } from './choose-labels.ts';

/** What a node on the canvas carries for its looks; lengths in the graph's own units. */
export interface NodeData {
  readonly kind: string;
  /** The name in lines, and its size in ems. */
  readonly label: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** What of the label is shown: all or nothing. */
  readonly text: string;
  /** Size at a zoom of 1, and now. */
  readonly breadth: number;
  readonly size: number;
  readonly font: number;
  /** Where the name stands. */
  readonly side: LabelSide;
  /** Wider than any line, so that only our own line ends count. */
  readonly room: number;
  /** Who is named first where not all names find room. */
  readonly weight: number;
}

/** Reads what makeNodeElement gave to a node. */
export function readNodeData(node: NodeSingular): NodeData {
  return node.data() as NodeData;
}
