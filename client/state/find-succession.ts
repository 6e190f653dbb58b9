import type { EntityReference } from './entity-reference.ts';

/** A holder of a post as its succession tells it. */
interface Holding {
  readonly tenure: {
    readonly id: string;
    readonly person: EntityReference;
    readonly firstSeen?: string | null | undefined;
    readonly lastSeen?: string | null | undefined;
  };
}

/**
 * Who was last seen in a post before a tenure, and who was first seen in it after. Those seen in it
 * at the same time are neither: a post may have several holders. Null where nobody is known.
 */
export function findSuccession(
  succession: readonly Holding[],
  tenureId: string,
): { readonly before: EntityReference | null; readonly after: EntityReference | null } {
  const here = succession.find(({ tenure }) => tenure.id === tenureId)?.tenure;
  const others = succession.map(({ tenure }) => tenure).filter(({ id }) => id !== tenureId);
  const earlier = others.filter(({ lastSeen }) => isBefore(lastSeen, here?.firstSeen));
  const later = others.filter(({ firstSeen }) => isBefore(here?.lastSeen, firstSeen));
  earlier.sort((a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? ''));
  later.sort((a, b) => (a.firstSeen ?? '').localeCompare(b.firstSeen ?? ''));
  return { before: earlier[0]?.person ?? null, after: later[0]?.person ?? null };
}

/** Days without a year are before or after nothing. */
function isBefore(day: string | null | undefined, other: string | null | undefined): boolean {
  return !!day && !!other && /^\d/.test(day) && /^\d/.test(other) && day < other;
}
