/** Decoded text → blocks: its lines with what each looks like. */
import type { Passage } from '../model/evidence.ts';
import type { BlockKind } from './block-kind.ts';
import { isCaption } from './is-caption.ts';
import { classifyLine } from './classify-line.ts';
import { cutPassage } from './cut-passage.ts';
import { readVisible } from './read-visible.ts';

/** Its `text` is without the marks of a heading, and as a reader sees it. */
export interface Block extends Passage {
  readonly kind: BlockKind;
  /** Where the line stands in the decoded file, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Number of # signs; 0 elsewhere. */
  readonly level: number;
  /** Whether an empty line, or the start of the page, stands above it. */
  readonly afterGap: boolean;
}

/** 相关阅读 and the headlines of other reports below it. */
const HEADS_LINKS =
  /^[【[]?(?:相关(?:阅读|链接|新闻|报道|文章)|延伸阅读|推荐阅读|热点新闻|往期(?:回顾|推荐)|热门推荐|精彩推荐)[】\]]?[：:]?$/u;
const MASTHEAD =
  /^(?:\p{Script=Han}{2,10}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|新报|特区报|导报)(?:社|电子版|数字报)?|(?:第?[A-Z]?\d{1,3}版?[：:·\s]*)?(?:要闻|时政|时政要闻|综合|综合新闻|本市新闻|本地新闻|本省新闻|县区新闻|区县新闻|地方新闻|头版|民生|社会|经济|导读|公告|国内|国际)(?:[·/、](?:要闻|时政|综合|社会|民生|经济|国内|国际))?)$/u;
/** 01 above a report of several on a page. */
const SECTION_NUMBER = /^\d{1,2}$/u;
const LINK = /^(?:[·•▪◆●■-]|\d{1,2}[.、])\s*[^。]{4,50}$/u;

/** 原标题：某市召开会议: the headline of a copy that has none of its own above it. */
const ORIGINAL = /^原(?:标)?题[：:]\s*(?=\S)/u;
const AROUND: ReadonlySet<BlockKind> = new Set(['FURNITURE', 'PAGE', 'CREDIT', 'RULE']);
/** A path through a site, and what parts its steps. */
const PATH_SIGN = /[>＞»]/u;
const STEP = /\s*(?:[>＞»]+|[：:])\s*/u;
const LONGEST_HEADLINE = 90;
const SENTENCE = /[。！？；]|[，：、]$/u;
/** 标题 ( 2024-10-31 ): the day of a copy, behind its headline. */
const DAY_BEHIND = /(?<=[^。；]{8,80})\s*[（(\[]\s*(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s*[）)\]]$/u;
/** 来源：某网 2016-03-24 17:02 */
const STAMPED = /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/u;

/** Cuts a text into its non-empty lines. Empty input gives none. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  let afterGap = true;
  let isList = false;
  let isTop = true;
  for (const line of text.split('\n')) {
    const printed = readBlock(line, lineStart, afterGap);
    const block = printed && isTop ? cutOriginal(printed) : printed;
    const stamped = block && isTop ? cutDayBehind(block) : null;
    if (stamped) {
      isTop = false;
      blocks.push(...stamped);
    } else if (block) {
      isTop &&= AROUND.has(block.kind);
      isList = HEADS_LINKS.test(block.text) || (isList && LINK.test(block.text));
      blocks.push(isList ? { ...block, kind: 'FURNITURE' } : block);
    }
    afterGap = block === null || (block.kind === 'FURNITURE' && SECTION_NUMBER.test(block.text));
    lineStart += line.length + 1;
  }
  const path = blocks.findIndex(({ kind, text }) => kind === 'FURNITURE' && PATH_SIGN.test(text));
  const sections = new Set(blocks[path]?.text.split(STEP).slice(0, -1));
  const head = countSiteLines(blocks, path);
  const kindOf = (block: Block, i: number): BlockKind => {
    if (block.kind !== 'SHORT') return block.kind;
    if (isMasthead(block, blocks[i - 1], blocks[i + 1])) return 'PAGE';
    // 频道头条 above 您当前的位置：某网 >> 频道头条 >> 正文.
    return i < head || sections.has(block.text) ? 'FURNITURE' : 'SHORT';
  };
  const placed = blocks.map((block, i) => {
    const kind = kindOf(block, i);
    return kind === block.kind ? block : { ...block, kind };
  });
  return markLongHeadline(placed);
}

/** How many lines stand above a site's path whose report has its headline below: 某县人民政府 ⏎ 首页 >> 正文 ⏎ 标题. */
function countSiteLines(blocks: readonly Block[], path: number): number {
  const prose = blocks.findIndex(({ kind }) => kind === 'BODY' || kind === 'LEAD');
  const isBelow = blocks.slice(path + 1, prose).some(({ kind }) => kind === 'SHORT');
  return path < prose && isBelow ? Math.max(path, 0) : 0;
}

/** A line too long for a headline, which ends no sentence, above the stamp or the dateline of a page's report. */
function markLongHeadline(blocks: Block[]): Block[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'FURNITURE' && kind !== 'PAGE');
  const [block, next] = [blocks[at], blocks[at + 1]];
  const isAbove = next?.kind === 'LEAD' || (next?.kind === 'CREDIT' && STAMPED.test(next.text));
  if (block?.kind !== 'BODY' || !isAbove) return blocks;
  const isNone = SENTENCE.test(block.text) || isCaption(block.text);
  if (block.text.length > LONGEST_HEADLINE || isNone) return blocks;
  return blocks.with(at, { ...block, kind: 'SHORT' });
}

/** The paper's name, or the page's, on a line beside the day: 甲日报 ⏎ 2019年9月20日 星期五 ⏎ 要闻. */
function isMasthead(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  return MASTHEAD.test(block.text) && (before?.kind === 'PAGE' || next?.kind === 'PAGE');
}

function cutOriginal(block: Block): Block {
  const label = ORIGINAL.exec(block.text)?.[0].length ?? 0;
  if (label === 0) return block;
  const passage = cutPassage(block, label, block.text.length);
  const start = passage.pieces[0]?.start ?? block.start;
  return { ...block, ...passage, start, kind: classifyLine(passage.text, 0) };
}

/** A headline, and the day that stands behind it as a line of credits; null where none does. */
function cutDayBehind(block: Block): readonly Block[] | null {
  if (AROUND.has(block.kind) || block.text.length > LONGEST_HEADLINE) return null;
  const at = DAY_BEHIND.exec(block.text)?.index ?? 0;
  if (at === 0) return null;
  const [words, day] = [cutPassage(block, 0, at), cutPassage(block, at, block.text.length)];
  const start = day.pieces[0]?.start ?? block.end;
  const kind = block.level > 0 ? block.kind : 'SHORT';
  return [
    { ...block, ...words, end: start, kind },
    { ...block, ...day, start, kind: 'CREDIT', level: 0, afterGap: false },
  ];
}

const HEADING = /^(?<marks>#{1,6})\s*(?<heading>[^#\s].*)$/u;
/** | 2022-03-23 编辑：甲 |: strokes of a table around the line. */
const STROKES = /^[|｜][|｜\s]*|(?<![|｜\s])[|｜\s]*[|｜]$/gu;
const EMPHASISED = /^(?<signs>\*{1,3}|_{1,3})(?<inner>[^*_]+)\k<signs>$/u;

function readBlock(line: string, lineStart: number, afterGap: boolean): Block | null {
  const trimmed = line.trim();
  if (trimmed === '') return null;
  const marks = trimmed.startsWith('#') ? HEADING.exec(trimmed)?.groups : undefined;
  const words = stripEmphasis(marks?.heading ?? trimmed).replace(STROKES, '');
  const start = lineStart + line.indexOf(trimmed) + trimmed.indexOf(words);
  const { text, pieces } = readVisible(words, start);
  if (text === '') return null;
  const level = marks?.marks?.length ?? 0;
  return {
    kind: classifyLine(text, level),
    text,
    pieces,
    start,
    end: start + words.length,
    level,
    afterGap,
  };
}

/** **一段** and *一段* are the paragraph without its signs; signs inside a line are left. */
function stripEmphasis(line: string): string {
  if (!line.startsWith('*') && !line.startsWith('_')) return line;
  return EMPHASISED.exec(line)?.groups?.inner?.trim() ?? line;
}
