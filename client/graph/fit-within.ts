import type { Core } from 'cytoscape';
import type { Point } from '../layouts/point.ts';
import type { Margins } from './read-margins.ts';

/** Few nodes are not blown up. */
const MOST_ZOOM = 1.4;
/** Half a name's width beside a node, and a name of two lines under it, in pixels. */
const BESIDE = 34;
const UNDER = 24;

/** Shows all of some places, clear of what stands over the canvas; without any nothing moves. */
export function fitWithin(
  cy: Core,
  places: readonly Point[],
  { top, right, bottom, left }: Margins,
): void {
  if (places.length === 0) return;
  const across = findSpan(places.map(({ x }) => x));
  const down = findSpan(places.map(({ y }) => y));
  const width = Math.max(80, cy.width() - left - right - 2 * BESIDE);
  const height = Math.max(80, cy.height() - top - bottom - UNDER);
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(MOST_ZOOM, width / across.length, height / down.length),
  );
  cy.viewport({
    zoom,
    pan: {
      x: left + BESIDE + width / 2 - across.middle * zoom,
      y: top + height / 2 - down.middle * zoom,
    },
  });
}

function findSpan(values: readonly number[]): { length: number; middle: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { length: Math.max(1, most - least), middle: (least + most) / 2 };
}
