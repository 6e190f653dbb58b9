/** Lines broken by columns and pages → paragraphs. */
import type { Passage, Piece } from '../model/evidence.ts';

export interface BrokenLine {
  readonly text: string;
  /** Where the line stands in the file. */
  readonly start: number;
  /** A line of credits is never joined with the lines around it. */
  readonly isCredit: boolean;
}

export interface Paragraph extends Passage {
  readonly isCredit: boolean;
  /** Places in `text` where two lines met and may repeat a character: 防疫⏎防护. */
  readonly doubtfulJoins: readonly number[];
}

interface GrowingParagraph {
  text: string;
  readonly isCredit: boolean;
  readonly doubtfulJoins: number[];
  readonly pieces: Piece[];
}

const ENDS_PARAGRAPH = /[。！？!?…：:；;][”’」』）)】》]*$|[）)】]$/u;

/** Joins each line that ends no sentence with the next. Nothing is guessed: doubtful joins are only told. */
export function joinBrokenLines(lines: readonly BrokenLine[]): Paragraph[] {
  const paragraphs: GrowingParagraph[] = [];
  let open = false;
  for (const line of lines) {
    const { text, start, isCredit } = line;
    const last = paragraphs[paragraphs.length - 1];
    if (open && last && !isCredit) {
      if (repeatsAtJoin(last.text, text)) last.doubtfulJoins.push(last.text.length);
      last.pieces.push({ at: last.text.length, start, length: text.length });
      last.text += text;
    } else {
      const pieces = [{ at: 0, start, length: text.length }];
      paragraphs.push({ text, isCredit, doubtfulJoins: [], pieces });
    }
    open = !line.isCredit && !ENDS_PARAGRAPH.test(line.text);
  }
  return paragraphs;
}

/** 防疫 + 防护: a word of two begun again; 保障 + 保障: a word set twice. */
function repeatsAtJoin(before: string, after: string): boolean {
  if (before.length < 2 || after.length < 2) return false;
  return before.at(-2) === after[0] || before.slice(-2) === after.slice(0, 2);
}
