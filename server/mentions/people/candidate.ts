import type { Span } from '../../model/evidence.ts';

/** What may be a person's name, and how much speaks for it. */
export interface Candidate extends Span {
  /** Without padding. */
  readonly name: string;
  /** The higher wins where two overlap. */
  readonly score: number;
  /** The rule that found it. */
  readonly rule: string;
}
