import type { Scene } from '../state/scene.ts';
import { findFirstDays } from '../state/find-first-days.ts';
import { seeVisible } from '../state/see-visible.ts';

/** Where a year or a month begins on the canvas that is laid out by time. */
export interface ColumnMark {
  /** In the graph's own units. */
  readonly x: number;
  /** 2022, or 2022-05 where few years are shown. */
  readonly date: string;
}

/** From so many on, years tell enough. */
const MANY_YEARS = 4;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Marks where the columns of each year or month begin in a layout by time; what a reader has put elsewhere says nothing of time. */
export function markColumns(scene: Scene): ColumnMark[] {
  const starts = new Map<string, number>();
  for (const [id, first] of findFirstDays(seeVisible(scene))) {
    const x = scene.places.get(id)?.x;
    const day = DAY.exec(first)?.[0];
    if (x === undefined || day === undefined || scene.pins.has(id)) continue;
    starts.set(day, Math.min(starts.get(day) ?? Infinity, x));
  }
  const days = [...starts.keys()].sort();
  const isLong = new Set(days.map((day) => day.slice(0, 4))).size >= MANY_YEARS;
  const marks = new Map<string, number>();
  for (const day of days) {
    const date = day.slice(0, isLong ? 4 : 7);
    if (!marks.has(date)) marks.set(date, starts.get(day) ?? 0);
  }
  return [...marks].map(([date, x]) => ({ x, date }));
}
