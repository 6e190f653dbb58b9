/** The spans of an ordered list that lie within another span. */
import { countLeading } from '../lexicon/count-leading.ts';
import type { Span } from '../model/evidence.ts';

/** @param spans in order and without overlaps */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = countLeading(spans, (span) => span.start < start); i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
}
