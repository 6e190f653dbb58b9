/** A sentence of a text, cut round the quote in it. */
export interface Sentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Characters on either side that help; what is longer is cut. */
const MOST_AROUND = 80;
const ENDS = '。！？；\n';
const CLOSERS = '”’」』）';

/**
 * Finds the sentence that a quote stands in, up to 80 characters on either side.
 *
 * @param start UTF-16 offset of the quote in the text, and `end` the one behind it; a quote of
 *   several sentences keeps them all
 * @example findSentence('会议召开。市委书记韦韬出席并讲话。', 5, 11).after → '出席并讲话。'
 */
export function findSentence(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && !ENDS.includes(text[from - 1] ?? '')) from -= 1;
  while (from < start && CLOSERS.includes(text[from] ?? '')) from += 1;
  let to = end;
  if (!ENDS.includes(text[end - 1] ?? '') || end === start) {
    while (to < text.length && !ENDS.includes(text[to] ?? '')) to += 1;
    if (text[to] !== '\n' && to < text.length) to += 1;
  }
  while (to < text.length && CLOSERS.includes(text[to] ?? '')) to += 1;
  const before = Array.from(text.slice(from, start).trimStart());
  const after = Array.from(text.slice(end, to).trimEnd());
  return {
    before:
      before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND).join('')}` : before.join(''),
    quote: text.slice(start, end),
    after: after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND).join('')}…` : after.join(''),
  };
}
