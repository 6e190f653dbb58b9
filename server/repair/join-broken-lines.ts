/** Lines broken by columns and pages → paragraphs. */
import type { Span } from '../model/evidence.ts';

export interface BrokenLine extends Span {
  readonly text: string;
}

export interface Paragraph {
  readonly text: string;
  /** Places in `text` where two lines met and may repeat a character: 防疫⏎防护. */
  readonly doubtfulJoins: readonly number[];
}

const ENDS_PARAGRAPH = /[。！？!?…：:；;][”’」』）)】》]*$|[）)】]$/u;

/** Joins each line that ends no sentence with the next. Nothing is guessed: doubtful joins are only told. */
export function joinBrokenLines(lines: readonly BrokenLine[]): Paragraph[] {
  const paragraphs: { text: string; doubtfulJoins: number[] }[] = [];
  let open = false;
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (open && last) {
      if (repeatsAtJoin(last.text, line.text)) last.doubtfulJoins.push(last.text.length);
      last.text += line.text;
    } else {
      paragraphs.push({ text: line.text, doubtfulJoins: [] });
    }
    open = !ENDS_PARAGRAPH.test(line.text);
  }
  return paragraphs;
}

/** 防疫 + 防护: a word of two begun again; 保障 + 保障: a word set twice. */
function repeatsAtJoin(before: string, after: string): boolean {
  if (before.length < 2 || after.length < 2) return false;
  return before.at(-2) === after[0] || before.slice(-2) === after.slice(0, 2);
}
