import type { Point } from './point.ts';

/** The most that one direction is drawn out against the other. */
const MOST = 2;

/**
 * Draws a layout out in one direction until it has the shape of the canvas, so that it fills it
 * and can be shown larger. Neighbours stay neighbours.
 *
 * @param shape width divided by height of the canvas
 * @returns the places in the same order; unchanged where they have no extent
 */
export function stretchToFit(places: readonly Point[], shape: number): Point[] {
  const width = extent(places.map(({ x }) => x));
  const height = extent(places.map(({ y }) => y));
  if (width === 0 || height === 0) return [...places];
  const wanted = shape / (width / height);
  const across = Math.min(Math.max(wanted, 1), MOST);
  const down = Math.min(Math.max(1 / wanted, 1), MOST);
  return places.map(({ x, y }) => ({ x: x * across, y: y * down }));
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
