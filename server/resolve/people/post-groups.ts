import { DAY_MS } from '../../model/day.ts';

/**
 * Posts that articles give to one person together, or that are at one organisation: what strong evidence
 * holds together. Whoever has several such groups was put together on weak evidence.
 */
export interface PostGroup {
  /** Evidence of the posts and their organisations. */
  readonly marks: ReadonlySet<string>;
  /** ms: between which days somebody is seen in one of them; Infinity and -Infinity where on none. */
  readonly first: number;
  readonly last: number;
  /** On how many days, with repeats. */
  readonly seen: number;
}

/** ms: longer than papers take to learn of a change of post. */
const AT_ONCE = 30 * DAY_MS;
/** ms: a second bearer of the name who comes to a post of the city just then would be a rare chance. */
const LONGEST_GAP = 365 * DAY_MS;
/** A paper may err once or twice. */
const ENOUGH = 3;

/** Puts groups that share a mark together, whatever their order. */
export function mergePostGroups(
  some: readonly PostGroup[],
  others: readonly PostGroup[],
): readonly PostGroup[] {
  let merged = [...some];
  for (const one of others) {
    const isShared = (other: PostGroup) => [...one.marks].some((mark) => other.marks.has(mark));
    merged = [
      ...merged.filter((other) => !isShared(other)),
      merged.filter(isShared).reduce(join, one),
    ];
  }
  return merged;
}

/**
 * Tells whether a post may have followed another: seen again and again, first in the one and then, before
 * long, in the other.
 */
export function areSuccessive(some: readonly PostGroup[], others: readonly PostGroup[]): boolean {
  const gaps = some.flatMap((one) =>
    others.map((other) => Math.max(one.first, other.first) - Math.min(one.last, other.last)),
  );
  const isEstablished = [...some, ...others].every(({ seen }) => seen >= ENOUGH);
  return isEstablished && gaps.every((gap) => gap > 0) && gaps.some((gap) => gap < LONGEST_GAP);
}

/** Tells whether somebody is seen in one post again and again while another is seen in another. */
export function areHeldAtOnce(some: readonly PostGroup[], others: readonly PostGroup[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        Math.min(one.seen, other.seen) >= ENOUGH &&
        Math.min(one.last, other.last) - Math.max(one.first, other.first) > AT_ONCE,
    ),
  );
}

function join(one: PostGroup, other: PostGroup): PostGroup {
  return {
    marks: new Set([...one.marks, ...other.marks]),
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    seen: one.seen + other.seen,
  };
}
