import type { Point } from '../layouts/point.ts';

interface Stop extends Point {
  readonly id: string;
  /** Whether an edge leads there from where the journey begins. */
  readonly linked: boolean;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The node that an arrow key leads to: the nearest within 60° of the arrow, where a node with an
 * edge counts as half as far. Null for any other key, and where nothing lies that way.
 */
export function travel(from: Point, stops: readonly Stop[], key: string): string | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  let best: { id: string; cost: number } | null = null;
  for (const stop of stops) {
    const dx = stop.x - from.x;
    const dy = stop.y - from.y;
    const distance = Math.hypot(dx, dy);
    const along = dx * direction.x + dy * direction.y;
    if (distance === 0 || along < distance / 2) continue;
    const cost = (distance * 2 - along) * (stop.linked ? 0.5 : 1);
    if (!best || cost < best.cost) best = { id: stop.id, cost };
  }
  return best?.id ?? null;
}
