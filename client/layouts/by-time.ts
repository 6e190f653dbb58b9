import type { Layout, LayoutNode } from './layout.ts';
import type { Point } from './point.ts';
import { stretchToFit } from './stretch-to-fit.ts';

/** Room for one node with its name, in one direction. */
const ROOM = 92;
/** A silence of a month widens the gap between two columns by so much of a column, up to four months. */
const SILENCE = 0.25;
const MOST_MONTHS = 4;
const MONTH_MS = 30 * 24 * 3600 * 1000;

/**
 * Columns from left to right by the first day seen, the undated before them: people hang from the
 * top, what they did and held stands on the ground. Long silences are drawn short, so that the order
 * shows and not the emptiness.
 */
export const layOutByTime: Layout = ({ nodes, shape }) => {
  const rows = Math.max(1, Math.round(Math.sqrt(nodes.length / Math.max(shape, 0.2))));
  const places = new Map<string, Point>();
  let x = 0;
  let before: string | null = null;
  for (const [index, column] of cutColumns(nodes, rows).entries()) {
    x += ROOM * (1 + SILENCE * countMonths(before, column[0]?.day ?? null));
    before = column.at(-1)?.day ?? null;
    const people = column.filter(({ kind }) => kind === 'PERSON');
    const others = column.filter(({ kind }) => kind !== 'PERSON');
    // Names beside one another would meet.
    const lower = index % 2 === 0 ? 0 : 0.5;
    people.forEach(({ id }, row) => places.set(id, { x, y: (row + lower) * ROOM }));
    others.forEach(({ id }, row) => places.set(id, { x, y: (rows - 1 - row + lower) * ROOM }));
  }
  const drawn = stretchToFit(
    nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 }),
    shape,
  );
  return nodes.map(({ pin }, index) => pin ?? drawn[index] ?? { x: 0, y: 0 });
};

/** Nodes in the order of their days; a day that does not fit into a column begins the next. */
function cutColumns(nodes: readonly LayoutNode[], rows: number): LayoutNode[][] {
  const days = new Map<string, LayoutNode[]>();
  for (const node of nodes.toSorted((a, b) => b.degree - a.degree)) {
    const day = node.day ?? '';
    days.set(day, [...(days.get(day) ?? []), node]);
  }
  const columns: LayoutNode[][] = [];
  for (const day of [...days.keys()].sort()) {
    const arriving = days.get(day) ?? [];
    const last = columns.at(-1);
    const isDated = (last?.[0]?.day ?? null) !== null;
    if (last && isDated && last.length + arriving.length <= rows) last.push(...arriving);
    else
      for (let at = 0; at < arriving.length; at += rows)
        columns.push(arriving.slice(at, at + rows));
  }
  return columns;
}

function countMonths(from: string | null, to: string | null): number {
  if (from === null || to === null) return from === to ? 0 : 1;
  const months = Math.floor((Date.parse(to) - Date.parse(from)) / MONTH_MS);
  return Number.isFinite(months) ? Math.min(MOST_MONTHS, Math.max(0, months)) : 0;
}
