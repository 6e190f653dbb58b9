/** Headings and captions between the paragraphs of a report, which are no broken lines. */
import { endsSentence } from '../lexicon/ends-sentence.ts';
import { isCaption } from './is-caption.ts';
import type { Block } from './split-blocks.ts';

const LONGEST = 30;
/** What a heading holds none of, and a sentence most of the time. */
const PARTED = /[，。；：,;:]/u;

/**
 * @param body a report's lines
 * @returns whether each is such a heading: a short line, or one of several, between a whole sentence and a
 * paragraph, where every paragraph of the report ends its sentence, so that the paper breaks no lines
 */
export function findSubheadings(body: readonly Block[]): boolean[] {
  const paragraphs = body.filter(
    ({ kind, text }) => kind === 'LEAD' || (kind === 'BODY' && !isCaption(text)),
  );
  const isBroken = paragraphs.length < 2 || !paragraphs.every(({ text }) => endsSentence(text));
  if (isBroken) return body.map(() => false);
  const isApart = body.map(
    ({ kind, text }) =>
      (kind === 'SHORT' && text.length <= LONGEST && !PARTED.test(text)) ||
      (kind === 'BODY' && isCaption(text)),
  );
  const isHeading = body.map(() => false);
  for (let start = 0; start < body.length; start += 1) {
    if (isApart[start] !== true) continue;
    let end = start;
    while (isApart[end] === true) end += 1;
    const isBetween = body[end]?.kind === 'BODY' && /[。！？”]$/u.test(body[start - 1]?.text ?? '');
    isHeading.fill(isBetween, start, end);
    start = end;
  }
  return isHeading;
}
