import type { CandidateReason } from '../model/candidate.ts';
import type { DerivedCandidate } from './derived-graph.ts';
import { hashParts } from './hash-parts.ts';

/** Makes the relation between two entities that may be one, the same from either end. */
export function toCandidate({
  one,
  other,
  score,
  reasons,
}: {
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}): DerivedCandidate {
  const [source, target] = one < other ? [one, other] : [other, one];
  return { id: hashParts('MAY_BE', source, target), source, target, score, reasons };
}
