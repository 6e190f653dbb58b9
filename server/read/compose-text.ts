/** A raw article and its repaired paragraphs → the text that every offset points into. */
import type { Span } from '../model/evidence.ts';

export interface ComposedText {
  /** Headings and paragraphs, one a line. */
  readonly text: string;
  /** Where each paragraph stands in `text`. */
  readonly paragraphs: readonly Span[];
}

/** Puts headings (null where there is none) and paragraphs one under the other. */
export function composeText(
  headings: readonly (string | null)[],
  paragraphs: readonly string[],
): ComposedText {
  const lines = [...headings.filter((heading) => heading !== null), ...paragraphs];
  const spans: Span[] = [];
  let start = 0;
  for (const line of lines) {
    spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return { text: lines.join('\n'), paragraphs: spans.slice(lines.length - paragraphs.length) };
}
