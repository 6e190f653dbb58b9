/** Text → sentences and their clauses, with places. */
import type { Span } from '../model/evidence.ts';

/** Sentences of a stretch of text: they end with 。！？, a line end, and never inside quotation marks. */
export function splitSentences(text: string, within: Span): Span[] {
  return cut(text, within, /[。！？\n]/u);
}

/**
 * Clauses of a sentence: they end with ，, ； or a space.
 *
 * @param names never cut, padded as they may be: 冉 凯
 */
export function splitClauses(text: string, sentence: Span, names: readonly Span[]): Span[] {
  return cut(text, sentence, /[，；,\u3000 ]/u, names);
}

function cut(text: string, within: Span, ending: RegExp, names: readonly Span[] = []): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  let depth = 0;
  let name = 0;
  for (let i = within.start; i < within.end; i += 1) {
    const character = text.charAt(i);
    if ('“（《‘'.includes(character)) depth += 1;
    else if ('”）》’'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '\n') depth = 0;
    while ((names[name]?.end ?? Infinity) <= i) name += 1;
    if ((names[name]?.start ?? Infinity) <= i) continue;
    if (depth > 0 || !ending.test(character)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < within.end) parts.push({ start, end: within.end });
  return parts;
}
