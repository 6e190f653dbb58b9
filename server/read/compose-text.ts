/** Headings and repaired paragraphs → the text that every offset points into. */
import type { Passage, Piece, Span } from '../model/evidence.ts';

export interface ComposedText {
  /** Headings and paragraphs, one a line. */
  readonly text: string;
  /** Where each paragraph stands in `text`. */
  readonly paragraphs: readonly Span[];
  /** What of `text` stands where in the file, in the order of `text`. */
  readonly pieces: readonly Piece[];
}

/** Puts headings (null where there is none) and paragraphs one under the other. */
export function composeText(
  headings: readonly (Passage | null)[],
  paragraphs: readonly Passage[],
): ComposedText {
  const lines = [...headings.filter((heading) => heading !== null), ...paragraphs];
  const spans: Span[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of lines) {
    const lineStart = start;
    for (const { at, start: printed, length } of line.pieces)
      pieces.push({ at: at + lineStart, start: printed, length });
    spans.push({ start, end: start + line.text.length });
    start += line.text.length + 1;
  }
  return {
    text: lines.map(({ text }) => text).join('\n'),
    paragraphs: spans.slice(lines.length - paragraphs.length),
    pieces,
  };
}
