/** Lines broken by columns and pages → paragraphs. */
import { DAY_TAKEN, TAKEN } from '../lexicon/credits.ts';
import { endsSentence } from '../lexicon/ends-sentence.ts';
import type { Passage, Piece } from '../model/evidence.ts';

export interface BrokenLine extends Passage {
  /** A line of credits is never joined with the lines around it. */
  readonly isCredit: boolean;
  /** A heading between paragraphs or a line of a list, though it ends no sentence. */
  readonly isWhole?: boolean;
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

/** △甲与乙握手 and …现场。甲 摄: what stands under a picture goes on nowhere. */
const POINTS = /^[△▲▼▽◁▷◀▶↑↓←→]/u;
const CAPTION = new RegExp(
  `[ \\u3000。者][\\p{Script=Han}·]{2,8}[ \\u3000]?${TAKEN}${DAY_TAKEN}$`,
  'u',
);
/** （编辑：甲）1120808, （编辑：甲） |: what a site sets behind the last word. */
const NUMBERED = /[）)](?:\d{4,8}|\s*[|｜])$/u;

/** Joins each line that ends no sentence with the next. Nothing is guessed: doubtful joins are only told. */
export function joinBrokenLines(lines: readonly BrokenLine[]): Paragraph[] {
  const paragraphs: GrowingParagraph[] = [];
  let open = false;
  // The last two characters by themselves: to ask a growing text for its own would copy it each time.
  let tail = '';
  for (const line of lines) {
    const { text, isCredit } = line;
    const last = paragraphs[paragraphs.length - 1];
    if (open && last && !isCredit) {
      if (repeatsAtJoin(tail, text)) last.doubtfulJoins.push(last.text.length);
      append(last, line);
      tail = (tail + text).slice(-2);
    } else {
      const paragraph = { text: '', isCredit, doubtfulJoins: [], pieces: [] };
      append(paragraph, line);
      paragraphs.push(paragraph);
      tail = text.slice(-2);
    }
    open =
      !isCredit &&
      line.isWhole !== true &&
      !endsSentence(text) &&
      !isCaption(text) &&
      !NUMBERED.test(text.slice(-10));
  }
  return paragraphs;
}

function isCaption(line: string): boolean {
  return POINTS.test(line) || (line.includes('摄') && CAPTION.test(line));
}

function append(paragraph: GrowingParagraph, { text, pieces }: Passage): void {
  const shift = paragraph.text.length;
  for (const { at, start, length } of pieces)
    paragraph.pieces.push({ at: at + shift, start, length });
  paragraph.text += text;
}

/** 防疫 + 防护: a word of two begun again; 保障 + 保障: a word set twice. */
function repeatsAtJoin(before: string, after: string): boolean {
  if (before.length < 2 || after.length < 2) return false;
  return before.at(-2) === after[0] || before.slice(-2) === after.slice(0, 2);
}
