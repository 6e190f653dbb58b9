import type { Decision } from '../../model/decision.ts';

/**
 * Spells decisions for a file that lives under version control: one a line, always in the same order,
 * without ids, which follow from the rest. `checkDecision` reads a line back.
 */
export function spellDecisions(decisions: readonly Decision[]): string[] {
  return [...decisions]
    .sort((a, b) => (a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time < b.time ? -1 : 1))
    .map((decision) => {
      const { kind, one, author, time, reason } = decision;
      const rest = {
        ...('other' in decision && { other: decision.other }),
        ...('name' in decision && { name: decision.name }),
      };
      return JSON.stringify({ kind, one, ...rest, author, time, reason });
    });
}
