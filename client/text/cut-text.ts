/** A stretch of a text with the statements that rest on it. */
interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Ids of the statements whose quote covers the piece, in the order given. */
  readonly statements: readonly string[];
}

interface QuotedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at every end of a quote, so that each piece is covered by the same quotes
 * throughout. Offsets are UTF-16 code units; spans that leave the text are cut to it. The pieces
 * put together are the text again; an empty text gives none.
 */
export function cutText(text: string, spans: readonly QuotedSpan[]): TextPiece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) {
    cuts.add(clamp(start, text.length));
    cuts.add(clamp(end, text.length));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, text: text.slice(start, end), statements: covering.map(({ id }) => id) };
  });
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
