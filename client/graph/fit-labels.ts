import type { Core, NodeSingular } from 'cytoscape';
import { chooseLabels, type Box, type LabelBox } from './choose-labels.ts';
import { readNodeData } from './node-data.ts';

const FONT_SIZE = 12.5;
const GAP = 4;
/** Past this, growing against the zoom would leave no room for anything but names. */
const MOST_GROWTH = 4;

/**
 * Keeps names readable at every zoom: they keep their size on screen when the graph shrinks, and
 * where there is no room for all, the marked and the best connected have theirs.
 */
export function fitLabels(cy: Core): void {
  const growth = Math.min(MOST_GROWTH, 1 / Math.min(1, cy.zoom()));
  const nodes = cy.nodes().not('.hidden').nodes().toArray();
  const font = FONT_SIZE * growth;
  const shown = chooseLabels(
    nodes.map((node) => boxLabel(node, font, growth)),
    nodes.map((node) => boxBody(node, growth)),
  );
  cy.batch(() => {
    for (const node of nodes) {
      const { label, breadth } = readNodeData(node);
      const size = breadth * Math.sqrt(growth);
      const side = shown.get(node.id());
      node.data({
        font,
        size,
        room: font * 12,
        text: side === undefined ? '' : label,
        side: side ?? 'UNDER',
      });
    }
  });
}

function boxLabel(node: NodeSingular, font: number, growth: number): LabelBox {
  const { labelWidth, labelHeight, breadth, weight } = readNodeData(node);
  const { x, y } = node.position();
  const reach = (breadth * Math.sqrt(growth)) / 2 + GAP;
  const height = labelHeight * font;
  return {
    id: node.id(),
    x,
    y: y + reach,
    over: y - reach - height,
    width: labelWidth * font,
    height,
    weight: node.hasClass('faded') ? weight - 1e6 : weight,
    marked: node.hasClass('chosen') || node.hasClass('cursor'),
  };
}

/** A little smaller than it is drawn: touching a corner of a shape harms no name. */
function boxBody(node: NodeSingular, growth: number): Box {
  const size = readNodeData(node).breadth * Math.sqrt(growth) * 0.5;
  const { x, y } = node.position();
  return { id: node.id(), x, y: y - size / 2, width: size, height: size };
}
