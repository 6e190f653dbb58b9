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

/** △甲与乙握手 and …现场。甲 摄: what stands under a picture goes on nowhere. */
const POINTS = /^[△▲▼▽◁▷◀▶↑↓←→]/u;
const CAPTION = new RegExp(
  `[ \\u3000。者][\\p{Script=Han}·]{2,8}[ \\u3000]?${TAKEN}${DAY_TAKEN}$`,
  'u',
);
/** （编辑：甲）1120808, （编辑：甲） |: what a site sets behind the last word. */
const NUMBERED = /[）)](?:\d{4,8}|\s*[|｜])$/u;
/** 他强调——: what is said stands in paragraphs of its own. */
const OPENS_SPEECH = /(?:说|强调|指出|表示|要求)(?:——|──|―)$/u;
const NONE: readonly number[] = [];

/** Joins each line that ends no sentence with the next. Nothing is guessed: doubtful joins are only told. */
export function joinBrokenLines(lines: readonly BrokenLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && !next.isCredit && goesOn(line)) return;
    paragraphs.push(from === i ? beWhole(line) : joinLines(lines.slice(from, i + 1)));
    from = i + 1;
  });
  return paragraphs;
}

function goesOn({ text, isCredit, isWhole }: BrokenLine): boolean {
  if (isCredit || isWhole === true || endsSentence(text)) return false;
  return !isCaption(text) && !NUMBERED.test(text.slice(-10)) && !OPENS_SPEECH.test(text.slice(-6));
}

/** Most paragraphs are one line, and hostile files have a million: little is made for each. */
function beWhole({ text, pieces, isCredit }: BrokenLine): Paragraph {
  return { text, isCredit, doubtfulJoins: NONE, pieces };
}

function joinLines(lines: readonly BrokenLine[]): Paragraph {
  const pieces: Piece[] = [];
  const doubtfulJoins: number[] = [];
  let text = '';
  // The last two characters by themselves: to ask a growing text for its own would copy it each time.
  let tail = '';
  for (const line of lines) {
    const shift = text.length;
    if (repeatsAtJoin(tail, line.text)) doubtfulJoins.push(shift);
    for (const { at, start, length } of line.pieces) pieces.push({ at: at + shift, start, length });
    text += line.text;
    tail = (tail + line.text).slice(-2);
  }
  return { text, isCredit: lines[0]?.isCredit === true, doubtfulJoins, pieces };
}

function isCaption(line: string): boolean {
  return POINTS.test(line) || (line.includes('摄') && CAPTION.test(line));
}

/** 防疫 + 防护: a word of two begun again; 保障 + 保障: a word set twice. */
function repeatsAtJoin(before: string, after: string): boolean {
  if (before.length < 2 || after.length < 2) return false;
  return before.at(-2) === after[0] || before.slice(-2) === after.slice(0, 2);
}
