import type { Evidence, Span } from '../../model/evidence.ts';

/**
 * Takes the evidence out of a text.
 *
 * @throws {RangeError} where the span is empty or outside the text, or its quote is not what stands there
 */
export function citeText(text: string, span: Span & { readonly quote?: string }): Evidence {
  const { start, end } = span;
  const quote = text.slice(start, end);
  if (start < 0 || end > text.length || quote === '' || (span.quote ?? quote) !== quote)
    throw new RangeError(
      `The quote "${span.quote ?? ''}" does not stand at ${start}–${end} of its article: "${quote}" does.`,
    );
  return { start, end, quote };
}
