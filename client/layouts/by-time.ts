import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Layout } from './layout.ts';

const ROOM = 46;
/** Between two neighbouring days, and for every further month between them at most. */
const STEP = 150;
const MONTH = 60;
const MOST_MONTHS = 4;
const MONTH_MS = 30 * 24 * 3600 * 1000;

/**
 * From left to right by the first day seen; undated nodes stand at the left end. Long silences are
 * drawn short, so that the order shows and not the emptiness.
 */
export const layOutByTime: Layout = ({ nodes }) => {
  const days = [...new Set(nodes.flatMap(({ day }) => day ?? []))].sort();
  const across = new Map<string, number>();
  days.forEach((day, index) => {
    const before = days[index - 1];
    const x = before === undefined ? 0 : (across.get(before) ?? 0) + STEP + silence(before, day);
    across.set(day, x);
  });
  const bodies = nodes.map(({ day, pin }, index) => ({
    goal: day === null ? -STEP * 1.5 : (across.get(day) ?? 0),
    x: day === null ? -STEP * 1.5 : (across.get(day) ?? 0),
    y: (index % 2 === 0 ? 1 : -1) * index,
    ...(pin && { fx: pin.x, fy: pin.y }),
  }));
  const simulation = forceSimulation(bodies)
    .force('x', forceX<(typeof bodies)[number]>(({ goal }) => goal).strength(0.35))
    .force('y', forceY(0).strength(0.04))
    .force('collide', forceCollide(ROOM).iterations(2))
    .stop();
  simulation.tick(200);
  return bodies.map(({ x, y }) => ({ x, y }));
};

function silence(before: string, day: string): number {
  const months = (Date.parse(day) - Date.parse(before)) / MONTH_MS;
  return Number.isFinite(months) ? Math.min(MOST_MONTHS, Math.max(0, months)) * MONTH : 0;
}
