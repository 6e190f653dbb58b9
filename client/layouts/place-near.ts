import type { Point } from './point.ts';

/** Room that a node and its label need. */
const SPACING = 84;
const PLACES_A_RING = 10;
const RINGS = 60;

/**
 * Finds places for new nodes without moving the others: each goes to the nearest free place on
 * growing rings round its anchor, turned away from the middle of everything first.
 *
 * @param taken where the other nodes are
 * @param anchors one an arriving node: the middle of its placed neighbours
 * @returns one place an anchor, in the same order
 */
export function placeNear(taken: readonly Point[], anchors: readonly Point[]): Point[] {
  const occupied = [...taken];
  const middle = middleOf(taken);
  return anchors.map((anchor) => {
    const place = findFree(occupied, anchor, Math.atan2(anchor.y - middle.y, anchor.x - middle.x));
    occupied.push(place);
    return place;
  });
}

/** The middle of some points; the origin where there are none. */
export function middleOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function findFree(occupied: readonly Point[], anchor: Point, outward: number): Point {
  for (let ring = 1; ring <= RINGS; ring += 1) {
    const places = PLACES_A_RING * ring;
    for (let step = 0; step < places; step += 1) {
      // 0, 1, -1, 2, -2 …: from the outward direction to both sides.
      const side = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
      const angle = outward + (side * 2 * Math.PI) / places;
      const place = {
        x: anchor.x + Math.cos(angle) * ring * SPACING,
        y: anchor.y + Math.sin(angle) * ring * SPACING,
      };
      if (occupied.every((other) => distance(other, place) >= SPACING * 0.9)) return place;
    }
  }
  return anchor;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
