/** Decoded text → blocks: its lines with what each looks like. */
import { classifyLine, type BlockKind } from './classify-line.ts';

export interface Block {
  readonly kind: BlockKind;
  /** Without the marks of a heading and the space around it. */
  readonly text: string;
  /** Where `text` stands in the decoded file, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Number of # signs; 0 elsewhere. */
  readonly level: number;
  /** Whether an empty line, or the start of the page, stands above it. */
  readonly afterGap: boolean;
}

/** 相关阅读 and the headlines of other reports below it. */
const HEADS_LINKS =
  /^[【[]?(?:相关(?:阅读|链接|新闻|报道|文章)|延伸阅读|推荐阅读|热点新闻|往期回顾)[】\]]?[：:]?$/u;
const LINK = /^(?:[·•▪◆●■-]|\d{1,2}[.、])\s*[^。]{4,50}$/u;

/** Cuts a text into its non-empty lines. Empty input gives none. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  let afterGap = true;
  let isList = false;
  for (const line of text.split('\n')) {
    const block = readBlock(line, lineStart, afterGap);
    if (block) {
      isList = HEADS_LINKS.test(block.text) || (isList && LINK.test(block.text));
      blocks.push(isList ? { ...block, kind: 'FURNITURE' } : block);
    }
    afterGap = block === null;
    lineStart += line.length + 1;
  }
  return blocks;
}

const HEADING = /^(?<marks>#{1,6})\s*(?<heading>[^#\s].*)$/u;
const EMPHASISED = /^(?<signs>\*{1,3}|_{1,3})(?<inner>[^*_]+)\k<signs>$/u;

function readBlock(line: string, lineStart: number, afterGap: boolean): Block | null {
  const trimmed = line.trim();
  if (trimmed === '') return null;
  const marks = trimmed.startsWith('#') ? HEADING.exec(trimmed)?.groups : undefined;
  const text = stripEmphasis(marks?.heading ?? trimmed);
  const start = lineStart + line.indexOf(trimmed) + trimmed.indexOf(text);
  const level = marks?.marks?.length ?? 0;
  const kind = classifyLine(text.replaceAll('**', ''), level);
  return { kind, text, start, end: start + text.length, level, afterGap };
}

/** **一段** and *一段* are the paragraph without its signs; signs inside a line are left. */
function stripEmphasis(line: string): string {
  if (!line.startsWith('*') && !line.startsWith('_')) return line;
  return EMPHASISED.exec(line)?.groups?.inner?.trim() ?? line;
}
