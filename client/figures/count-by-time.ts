import { findLastDay } from './find-last-day.ts';
import { listMonths } from './list-months.ts';
import type { ShownGraph } from '../state/shown-graph.ts';

/** A month or a day, and how many relations are first reported in it. */
export interface TimeBin {
  /** First and last day, as 2022-05-01. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_MS = 24 * 3600 * 1000;
/** Spans up to this many days are counted by day, longer ones by month. */
const MOST_DAYS = 62;

/**
 * Counts the relations by the day or month of their first report, without gaps from the earliest
 * day to the latest. Relations without a full date are left out; without any there are no bins.
 */
export function countByTime(graph: ShownGraph): TimeBin[] {
  const edges = [...graph.edges.values()];
  const days = edges
    .flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? '', lastSeen ?? ''])
    .filter((day) => DAY.test(day))
    .map((day) => day.slice(0, 10))
    .sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const byDay = Date.parse(last) - Date.parse(first) <= MOST_DAYS * DAY_MS;
  const bins = byDay ? listDays(first, last) : listWholeMonths(first, last);
  return bins.map(({ from, to }) => ({
    from,
    to,
    count: edges.filter(({ firstSeen }) => firstSeen && firstSeen >= from && firstSeen <= to)
      .length,
  }));
}

function listDays(first: string, last: string): { from: string; to: string }[] {
  const bins = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += DAY_MS) {
    const day = new Date(time).toISOString().slice(0, 10);
    bins.push({ from: day, to: day });
  }
  return bins;
}

function listWholeMonths(first: string, last: string): { from: string; to: string }[] {
  return listMonths(first.slice(0, 7), last.slice(0, 7)).map((month) => ({
    from: `${month}-01`,
    to: findLastDay(month),
  }));
}
