import type { NodeSingular } from 'cytoscape';
import type { LabelSide } from './label-sides.ts';

/** What of a node changes with the zoom and with what stands about it; lengths in the graph's own units. */
export interface NodeLook {
  /** What of the label is shown: all or nothing. */
  readonly text: string;
  readonly size: number;
  readonly font: number;
  /** Where the name stands. */
  readonly side: LabelSide;
  /** Wider than any line, so that only our own line ends count. */
  readonly room: number;
}

/** What a node on the canvas carries. */
export interface NodeData extends NodeLook {
  readonly kind: string;
  /** What stands with a name that others have too; empty for most. */
  readonly detail: string;
  /** The name in lines, and its size in ems. */
  readonly label: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The size of its name against others'. */
  readonly emphasis: number;
  /** Its size at a zoom of 1. */
  readonly breadth: number;
  /** Who is named first where not all names find room. */
  readonly weight: number;
}

/** Reads what makeNodeElement gave to a node. */
export function readNodeData(node: NodeSingular): NodeData {
  return node.data() as NodeData;
}
