/** The spans of an ordered list that lie within another span. */
import type { Span } from '../model/evidence.ts';

/** @param spans in order and without overlaps; found by halving, so that long texts stay cheap */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
}
