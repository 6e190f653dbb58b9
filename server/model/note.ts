import type { Span } from './evidence.ts';

/** Something that could not be read, said instead of dropped: the rule that met it, and where. */
export interface Note extends Span {
  readonly rule: string;
  readonly message: string;
}
