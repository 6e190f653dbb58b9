/** Headings between the paragraphs of a report, which are no broken lines. */
import { endsSentence } from '../lexicon/ends-sentence.ts';
import type { Block } from './split-blocks.ts';

const LONGEST = 30;
/** What a heading holds none of, and a sentence most of the time. */
const PARTED = /[，。；：,;:]/u;

/**
 * @param body a report's lines
 * @returns whether each is such a heading: a short line between a whole sentence and a paragraph, where
 * every paragraph of the report ends its sentence, so that the paper breaks no lines
 */
export function findSubheadings(body: readonly Block[]): boolean[] {
  const paragraphs = body.filter(({ kind }) => kind === 'BODY' || kind === 'LEAD');
  const isBroken = paragraphs.length < 2 || !paragraphs.every(({ text }) => endsSentence(text));
  return body.map((block, i) => {
    if (isBroken || block.kind !== 'SHORT') return false;
    const before = body[i - 1];
    const next = body[i + 1];
    const isBetween = next?.kind === 'BODY' && /[。！？”]$/u.test(before?.text ?? '');
    return isBetween && block.text.length <= LONGEST && !PARTED.test(block.text);
  });
}
