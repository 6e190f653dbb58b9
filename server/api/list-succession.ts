import type { SuccessionRecord } from '../graph/read/dossier-records.ts';
import type { TenureRecord } from '../graph/read/relation-records.ts';
import { countDays } from '../model/day.ts';
import { findTenureEnds } from './find-tenure-ends.ts';

/** After every day. */
const NEVER = '9999';

interface Placed {
  readonly tenure: TenureRecord;
  readonly first: string | null;
  readonly last: string | null;
  /** Known by leaving the post: whoever comes on the same day comes after. */
  readonly leaves: boolean;
}

/**
 * Puts a post's holders in the order in which they were first seen in it, or said to leave it, with the
 * days for which nobody was. A gap says that no article named a holder, not that there was none.
 */
export function listSuccession(tenures: readonly TenureRecord[]): SuccessionRecord[] {
  const ordered = tenures
    .map(placeTenure)
    .sort(
      (a, b) =>
        (a.first ?? NEVER).localeCompare(b.first ?? NEVER) ||
        Number(b.leaves) - Number(a.leaves) ||
        a.tenure.id.localeCompare(b.tenure.id),
    );
  let latest: string | null = null;
  return ordered.map(({ tenure, first, last }) => {
    const gap = countSilence(latest, first);
    latest = findLater(latest, last);
    return { tenure, gap };
  });
}

function placeTenure(tenure: TenureRecord): Placed {
  const { start, end } = findTenureEnds(tenure);
  return {
    tenure,
    first: tenure.firstSeen ?? start?.date ?? null,
    last: findLater(tenure.lastSeen, end?.hard === true ? end.date : null),
    leaves: end?.hard === true && start?.hard !== true,
  };
}

function findLater(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** Days; null where either is no full day, or the second is no later. */
function countSilence(from: string | null, to: string | null): number | null {
  const days = countDays(from ?? '', to ?? '');
  return days !== null && days > 0 ? days : null;
}
