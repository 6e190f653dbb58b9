/** 市长纳音巴亚尔: two names side by side, the second by its sounds, are one name from abroad. */
import type { Candidate } from './candidate.ts';

const SOUNDS: ReadonlySet<string> = new Set(['transliterated', 'by-its-parts']);
const LONGEST = 9;

/** @param candidates in order and without overlaps */
export function joinForeign(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const isOne =
      before?.end === candidate.start &&
      SOUNDS.has(candidate.rule) &&
      candidate.end - before.start <= LONGEST;
    if (!isOne) joined.push(candidate);
    else
      joined[joined.length - 1] = {
        ...before,
        end: candidate.end,
        name: before.name + candidate.name,
      };
  }
  return joined;
}
