import type { Claim } from './claim-columns.ts';

/** Prepares a look-up of the statements that relate one entity (its id) to another, in order. */
export function findClaimsBetween(
  claims: readonly Claim[],
): (subject: string, object: string) => Claim[] {
  const byEnds = new Map<string, Claim[]>();
  for (const claim of claims) {
    const ends = `${claim.subject?.id ?? ''} ${claim.object?.id ?? ''}`;
    const found = byEnds.get(ends);
    if (found) found.push(claim);
    else byEnds.set(ends, [claim]);
  }
  return (subject, object) => byEnds.get(`${subject} ${object}`) ?? [];
}
