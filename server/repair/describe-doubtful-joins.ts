/** Notes on broken lines that may repeat a character where they were joined. */
import type { Span } from '../model/evidence.ts';
import type { Note } from '../model/note.ts';
import type { Paragraph } from './join-broken-lines.ts';

/** @param spans where each paragraph stands in the article's text */
export function describeDoubtfulJoins(
  paragraphs: readonly Paragraph[],
  spans: readonly Span[],
): Note[] {
  const notes: Note[] = [];
  for (const [i, { doubtfulJoins }] of paragraphs.entries())
    for (const join of doubtfulJoins) {
      const at = (spans[i]?.start ?? 0) + join;
      notes.push({
        rule: 'doubtful-join',
        message:
          'two broken lines meet here and may repeat a character; they were joined as printed',
        start: at - 2,
        end: at + 2,
      });
    }
  return notes;
}
