import type { Core } from 'cytoscape';
import type { Margins } from './read-margins.ts';

/** Few nodes are not blown up. */
const MOST_ZOOM = 1.4;

/** Shows the whole visible graph, clear of what stands over the canvas; without nodes nothing moves. */
export function fitWithin(cy: Core, { top, right, bottom, left }: Margins): void {
  const shown = cy.elements().not('.hidden');
  if (shown.empty()) return;
  const { x1, y1, w, h } = shown.boundingBox();
  const width = Math.max(80, cy.width() - left - right);
  const height = Math.max(80, cy.height() - top - bottom);
  const zoom = Math.max(cy.minZoom(), Math.min(MOST_ZOOM, width / w, height / h));
  cy.viewport({
    zoom,
    pan: {
      x: left + (width - w * zoom) / 2 - x1 * zoom,
      y: top + (height - h * zoom) / 2 - y1 * zoom,
    },
  });
}
