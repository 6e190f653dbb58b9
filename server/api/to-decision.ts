import type { StandingDecision } from '../graph/write/list-decisions.ts';

/** A decision as the API shows it. */
export function toDecision({ decision, state, about }: StandingDecision) {
  const { id, kind, author, time, reason } = decision;
  const one = decision.kind === 'REJECT' ? decision.one.quote : decision.one.name;
  const other = 'other' in decision ? decision.other.name : null;
  const name = decision.kind === 'RENAME' ? decision.name : null;
  return { id, kind, state, author, time, reason, one, other, name, about: [...about] };
}
