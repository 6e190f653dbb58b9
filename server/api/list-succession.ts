import type { SuccessionRecord, TenureRecord } from '../graph/read/records.ts';

const DAY = 86_400_000;

/**
 * Puts a post's holders in the order in which they were first seen in it, with the days for which nobody
 * was. A gap says that no article named a holder, not that there was none.
 */
export function listSuccession(tenures: readonly TenureRecord[]): SuccessionRecord[] {
  const ordered = tenures.toSorted(
    (a, b) =>
      (a.firstSeen ?? '9999').localeCompare(b.firstSeen ?? '9999') || a.id.localeCompare(b.id),
  );
  let latest: string | null = null;
  return ordered.map((tenure) => {
    const gap = countDays(latest, tenure.firstSeen);
    if (tenure.lastSeen !== null && (latest === null || tenure.lastSeen > latest))
      latest = tenure.lastSeen;
    return { tenure, gap };
  });
}

/** Null where either is no full day, or the second is no later. */
function countDays(from: string | null, to: string | null): number | null {
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY;
  return Number.isNaN(days) || days <= 0 ? null : Math.round(days);
}
