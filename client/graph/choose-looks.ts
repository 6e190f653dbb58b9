import { type Body, chooseLabels, type LabelBox } from './choose-labels.ts';
import type { NodeData, NodeLook } from './node-data.ts';

/** A node that is to be seen, before or after the canvas has it. */
export interface LookingNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly data: NodeData;
  /** What the panel is about, or the cursor is on, keeps its name. */
  readonly marked: boolean;
  /** What steps back is named last. */
  readonly faded: boolean;
}

const FONT_SIZE = 12.5;
/** Past this the nodes of a large graph would cover one another; names go on growing, fewer of them. */
const MOST_GROWTH = 4;
/** Layouts set nodes so far apart that these do not touch. */
const MOST_SIZE = 80;

/**
 * Keeps names readable at every zoom: they keep their size on screen when the graph shrinks, and
 * where there is no room for all, the marked and the best connected have theirs.
 *
 * @returns by the ids of the nodes, how each looks at this zoom
 */
export function chooseLooks(nodes: readonly LookingNode[], zoom: number): Map<string, NodeLook> {
  const font = FONT_SIZE / Math.min(1, zoom);
  const growth = Math.min(MOST_GROWTH, 1 / Math.min(1, zoom));
  const shown = chooseLabels(
    nodes.map((node) => boxLabel(node, font, growth)),
    nodes.map((node) => boxBody(node, growth)),
  );
  return new Map(
    nodes.map(({ id, data }) => {
      const side = shown.get(id);
      return [
        id,
        {
          font: font * data.emphasis,
          size: grow(data.breadth, growth),
          room: font * 40,
          text: side === undefined ? '' : data.label,
          side: side ?? 'UNDER',
        },
      ];
    }),
  );
}

function boxLabel(node: LookingNode, font: number, growth: number): LabelBox {
  const { id, x, y, marked, faded } = node;
  const { labelWidth, labelHeight, breadth, weight, emphasis } = node.data;
  return {
    id,
    x,
    y,
    reach: grow(breadth, growth) / 2,
    width: labelWidth * font * emphasis,
    height: labelHeight * font * emphasis,
    weight: faded ? weight - 1e6 : weight,
    marked,
    faded,
    due: node.data.kind === 'PERSON' && !faded,
  };
}

/** A little smaller than it is drawn: touching a corner of a shape harms no name. */
function boxBody({ id, x, y, data, faded }: LookingNode, growth: number): Body {
  const size = grow(data.breadth, growth) * 0.5;
  return { id, x, y: y - size / 2, width: size, height: size, faded };
}

function grow(breadth: number, growth: number): number {
  return Math.min(breadth * Math.sqrt(growth), MOST_SIZE);
}
