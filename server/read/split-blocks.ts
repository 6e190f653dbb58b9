/** Decoded text → blocks: its lines with what each looks like. */
import { findDateline } from './find-dateline.ts';

export type BlockKind =
  /** A line marked with #. */
  | 'MARKED_HEADING'
  /** A short line that ends no sentence: a title, kicker or subtitle, or a broken line. */
  | 'SHORT'
  /** A paragraph that opens an article: 本报讯（记者… */
  | 'LEAD'
  | 'BODY'
  /** Page headers and footers, 责编 lines, page numbers. */
  | 'FURNITURE';

export interface Block {
  readonly kind: BlockKind;
  /** Without the marks of a heading and the space around it. */
  readonly text: string;
  /** Where `text` stands in the decoded file, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Number of # signs; 0 elsewhere. */
  readonly level: number;
}

const LONGEST_HEADLINE = 40;
const SENTENCE_END = /[。！？!?；;：:，,、…]["”’」』）)】》]*$/u;
const FURNITURE =
  /^(?:第?\s*\d{1,2}\s*版|[A-Z]?\d{1,3}|[-—–]\s*\d{1,3}\s*[-—–]|(?:本版)?(?:责编|责任编辑|美编|版式|校对|值班主任|编辑)[：:\s].{0,40}|={3,}|-{3,}|\*{3,})$/u;

/** Cuts a text into its non-empty lines. Empty input gives none. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const block = readBlock(line, lineStart);
    if (block) blocks.push(block);
    lineStart += line.length + 1;
  }
  return blocks;
}

function readBlock(line: string, lineStart: number): Block | null {
  const trimmed = line.trim();
  if (trimmed === '') return null;
  const marks = /^(?<marks>#{1,6})\s*(?<heading>\S.*)$/u.exec(trimmed)?.groups;
  const text = marks?.heading ?? trimmed;
  const start = lineStart + line.indexOf(trimmed) + (trimmed.length - text.length);
  const level = marks?.marks?.length ?? 0;
  return { kind: classify(text, level), text, start, end: start + text.length, level };
}

function classify(text: string, level: number): BlockKind {
  if (level > 0) return 'MARKED_HEADING';
  if (FURNITURE.test(text)) return 'FURNITURE';
  const dateline = findDateline(text);
  // A line of credits alone closes a report: （本报记者 甲）.
  if (dateline) return dateline.end < text.length ? 'LEAD' : 'BODY';
  return text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text) ? 'SHORT' : 'BODY';
}
