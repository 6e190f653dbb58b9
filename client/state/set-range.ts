import type { TimeBin } from '../figures/count-by-time.ts';
import type { ExplorerState } from './explorer-state.ts';

/**
 * Filters by the time from one bin to another, both included and in any order; all bins are no
 * filter.
 */
export function setRange(
  state: ExplorerState,
  bins: readonly TimeBin[],
  one: number,
  other: number,
): ExplorerState {
  const start = Math.max(0, Math.min(one, other));
  const end = Math.min(bins.length - 1, Math.max(one, other));
  const from = start > 0 ? bins[start]?.from : undefined;
  const to = end < bins.length - 1 ? bins[end]?.to : undefined;
  if (from === undefined && to === undefined) return { ...state, range: null };
  return { ...state, range: { from: from ?? null, to: to ?? null } };
}

/**
 * Moves the chosen time on to the next bins in which something was reported, as wide as it was; all
 * times begin with the first bin alone. Null once nothing is left.
 */
export function stepRange(
  state: Pick<ExplorerState, 'range'>,
  bins: readonly TimeBin[],
): { readonly start: number; readonly end: number } | null {
  const { start, end } = findRange(state, bins);
  const isAll = state.range === null;
  const width = isAll ? 0 : end - start;
  const next = bins.findIndex(({ count }, index) => count > 0 && (isAll || index > end));
  return next < 0 ? null : { start: next, end: Math.min(bins.length - 1, next + width) };
}

/** The bins at the ends of the chosen time. */
export function findRange(
  { range }: Pick<ExplorerState, 'range'>,
  bins: readonly TimeBin[],
): { readonly start: number; readonly end: number } {
  const from = range?.from ?? '';
  const to = range?.to ?? '9999';
  const start = bins.findIndex((bin) => bin.to >= from);
  const end = bins.findLastIndex((bin) => bin.from <= to);
  return { start: start < 0 ? bins.length - 1 : start, end: Math.max(0, end) };
}
