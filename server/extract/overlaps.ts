/** Whether two stretches of a text share a character. */
import type { Span } from '../model/evidence.ts';

/** @returns false for stretches that only touch */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
