/** Text → sentences and their clauses, with places. */
import { tableOf } from '../lexicon/characters.ts';
import type { Span } from '../model/evidence.ts';

const SENTENCE_ENDS = tableOf('。！？\n');
const CLAUSE_ENDS = tableOf('，；,\u3000 ');
const OPENING = tableOf('“（《‘');
const CLOSING = tableOf('”）》’');
const NEWLINE = 0x0a;

/** Sentences of a stretch of text: they end with 。！？, a line end, and never inside quotation marks. */
export function splitSentences(text: string, within: Span): Span[] {
  return cut(text, within, SENTENCE_ENDS);
}

/**
 * Clauses of a sentence: they end with ，, ； or a space.
 *
 * @param names never cut, padded as they may be: 冉 凯
 */
export function splitClauses(text: string, sentence: Span, names: readonly Span[]): Span[] {
  return cut(text, sentence, CLAUSE_ENDS, names);
}

function cut(text: string, within: Span, endings: Uint8Array, names: readonly Span[] = []): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  let depth = 0;
  let name = 0;
  for (let i = within.start; i < within.end; i += 1) {
    const code = text.charCodeAt(i);
    if (OPENING[code] === 1) depth += 1;
    else if (CLOSING[code] === 1) depth = Math.max(0, depth - 1);
    else if (code === NEWLINE) depth = 0;
    while ((names[name]?.end ?? Infinity) <= i) name += 1;
    if ((names[name]?.start ?? Infinity) <= i) continue;
    if (depth > 0 || endings[code] === 0) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < within.end) parts.push({ start, end: within.end });
  return parts;
}
