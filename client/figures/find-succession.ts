import type { HoldingFragment } from '../api/documents.generated.ts';
import type { EntityReference } from '../state/entity-reference.ts';

/** A holder of a post as its succession tells it. */
interface Holding {
  readonly tenure: Pick<HoldingFragment, 'id' | 'start' | 'end'> & {
    readonly person: EntityReference;
  };
}

type Tenure = Holding['tenure'];

export interface SuccessionNote {
  readonly before: EntityReference | null;
  readonly after: EntityReference | null;
  /** Who was in the post at the same time, in the order of the succession. */
  readonly beside: readonly EntityReference[];
}

/**
 * Who was in a post before a tenure and after it. Where a post has several holders at a time, one
 * who left is followed by one who came only where articles state both, on one day: else nobody is
 * known to have followed anybody. Without full days, nobody is known at all.
 */
export function findSuccession(succession: readonly Holding[], tenureId: string): SuccessionNote {
  const tenures = succession.map(({ tenure }) => tenure);
  const here = tenures.find(({ id }) => id === tenureId);
  if (!here) return { before: null, after: null, beside: [] };
  const others = tenures.filter(({ person }) => person.id !== here.person.id);
  const isShared = tenures.some((one) => tenures.some((other) => isBeside(one, other)));
  const follows = isShared ? isHandedOver : isBefore;
  const latest = (a: Tenure, b: Tenure) => compare(b.end?.date, a.end?.date);
  const earliest = (a: Tenure, b: Tenure) => compare(a.start?.date, b.start?.date);
  const earlier = others.filter((other) => follows(other, here)).sort(latest);
  const later = others.filter((other) => follows(here, other)).sort(earliest);
  return {
    before: earlier[0]?.person ?? null,
    after: later[0]?.person ?? null,
    beside: others.filter((other) => isBeside(here, other)).map(({ person }) => person),
  };
}

/** One ends before the other begins, or on the day on which an article says that it does. */
function isBefore({ end }: Tenure, { start }: Tenure): boolean {
  if (!end || !start) return false;
  return end.date < start.date || (end.date === start.date && (end.hard || start.hard));
}

function isHandedOver({ end }: Tenure, { start }: Tenure): boolean {
  return !!end?.hard && !!start?.hard && end.date === start.date;
}

function isBeside(one: Tenure, other: Tenure): boolean {
  const isDated = one.start && one.end && other.start && other.end;
  if (!isDated || one.person.id === other.person.id) return false;
  return !isBefore(one, other) && !isBefore(other, one);
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b);
}
