/** How the database keeps a decision: references as JSON, since a node's properties are flat. */
import type { Decision } from '../../model/decision.ts';

/** Makes the properties of the Decision node. */
export function toDecisionProperties(decision: Decision): Record<string, unknown> {
  const { one } = decision;
  return {
    ...decision,
    one: JSON.stringify(one),
    ...('other' in decision && { other: JSON.stringify(decision.other) }),
  };
}

/** Puts a decision together again from its node's properties. */
export function fromDecisionProperties(properties: object): Decision {
  // Only `toDecisionProperties` writes these nodes.
  const kept = properties as { one: string; other?: string };
  const other = kept.other === undefined ? {} : { other: JSON.parse(kept.other) as unknown };
  return { ...kept, one: JSON.parse(kept.one) as unknown, ...other } as Decision;
}
