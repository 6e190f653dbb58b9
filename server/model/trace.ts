import type { Span } from './evidence.ts';

/** What one rule found, or what a later one dropped again and why. */
export interface TraceEntry extends Span {
  readonly stage: 'read' | 'people' | 'organisations' | 'roles' | 'meetings';
  readonly outcome: 'found' | 'dropped';
  /** The rule that found it, or that dropped it. */
  readonly rule: string;
  readonly words: string;
}

/** Is told of everything that the stages find and drop, in the order in which they do. */
export type Trace = (entry: TraceEntry) => void;
