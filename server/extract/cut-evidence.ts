import type { Evidence } from '../model/evidence.ts';

/** The words from `start` to `end` as evidence. */
export function cutEvidence(text: string, start: number, end: number): Evidence {
  return { start, end, quote: text.slice(start, end) };
}
