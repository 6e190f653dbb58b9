/** Of names that overlap, one. */
import type { Candidate } from './candidate.ts';
import { Occupancy } from './occupancy.ts';

/** Drops overlaps: the better score wins, then the longer, then the earlier. */
export function keepBest(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Occupancy(length, []);
  const kept = ranked.filter((candidate) => !taken.overlaps(candidate) && taken.add(candidate));
  return kept.sort((a, b) => a.start - b.start);
}
