import type { Decision, EntityReference, Verdict } from '../../model/decision.ts';
import { hashParts } from '../hash-parts.ts';

/**
 * Makes a decision of a verdict. Its id is made from the verdict alone, and SAME_AS and NOT_SAME_AS
 * read the same from either end.
 *
 * @param by who decides, when (ISO 8601 in UTC) and why
 */
export function makeDecision(
  verdict: Verdict,
  by: Pick<Decision, 'author' | 'time' | 'reason'>,
): Decision {
  const { author, time, reason } = by;
  const one = orderEnds(verdict);
  return { id: hashParts('decision', ...listParts(one)), ...one, author, time, reason };
}

function orderEnds(verdict: Verdict): Verdict {
  if (verdict.kind === 'RENAME' || verdict.kind === 'REJECT') return verdict;
  const { kind, one, other } = verdict;
  return spell(one) <= spell(other) ? verdict : { kind, one: other, other: one };
}

function listParts(verdict: Verdict): readonly unknown[] {
  switch (verdict.kind) {
    case 'REJECT':
      return [verdict.kind, verdict.one.id];
    case 'RENAME':
      return [verdict.kind, spell(verdict.one), verdict.name];
    case 'SAME_AS':
    case 'NOT_SAME_AS':
      return [verdict.kind, spell(verdict.one), spell(verdict.other)];
  }
}

/** The part of a reference that says which entity is meant. */
function spell(reference: EntityReference): string {
  return JSON.stringify(
    reference.kind === 'ORGANISATION'
      ? [reference.kind, reference.name, reference.article ?? reference.city]
      : [reference.kind, ...reference.mentions],
  );
}
