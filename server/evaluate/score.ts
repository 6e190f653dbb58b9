/** Counts of right, missed and extra facts → precision, recall and F1. */
import type { Comparison } from './compare-readings.ts';
import { FACT_KINDS, type FactKind } from './facts.ts';

export interface Score {
  readonly kind: FactKind;
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
  /** From 0 to 1; 1 where there was nothing to find and nothing was found. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One score a kind of fact, over all articles. */
export function scoreAll(comparisons: readonly Comparison[]): Score[] {
  return FACT_KINDS.map((kind) => {
    const count = (part: keyof Comparison) =>
      comparisons.reduce(
        (sum, each) => sum + each[part].filter((fact) => fact.kind === kind).length,
        0,
      );
    const [right, missed, extra] = [count('right'), count('missed'), count('extra')];
    const share = (of: number) => (of === 0 ? 1 : right / of);
    return {
      kind,
      right,
      missed,
      extra,
      precision: share(right + extra),
      recall: share(right + missed),
      f1: share(right + (missed + extra) / 2),
    };
  });
}
