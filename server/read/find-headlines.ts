/** Blocks of a page → where its headlines stand. */
import { endsSentence } from '../lexicon/ends-sentence.ts';
import { isCaption } from './is-caption.ts';
import { opensWithDay } from './opens-with-day.ts';
import type { BlockKind } from './block-kind.ts';
import type { Block } from './split-blocks.ts';
import type { Span } from '../model/evidence.ts';

/** （本报记者　甲）on a line of its own: the report before is over. */
const CLOSING_CREDIT =
  /^[（(][^（）()]{0,12}(?:记者|通讯员|供稿|摄影|文\/图)[^（）()]{0,40}[）)]$|^[（(][^（）()]{1,30}(?:摄|供稿|报道)[）)]$|^[（(]\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})(?:[ \u3000、]+\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})){0,4}[）)]$/u;
/** …。（赵敏）, …。（本报记者 赵敏 钱广志）; （掌声） is of a speech. */
const SIGNED =
  /[。！？”][（(](?:本报)?(?:记者|通讯员)?[ \u3000]?(?!掌声|鼓掌|笑声|全文|待续|续完|未完|节选|摘要|略|完)\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})(?:[ \u3000、]+\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})){0,4}[）)]$/u;
/** 简讯, 公告: what heads notices and news of a line each. */
const HEADS_NOTICE =
  /^[■●◆▲★□◇△☆【\[]?\s*(?:短讯|简讯|快讯|短波|简明新闻|一句话新闻|新闻速递|要闻速览|公\s*告|通\s*告|公\s*示|启\s*事|讣\s*告|声\s*明|更\s*正)[】\]]?$/u;
const TELLS_DAY = /\d{1,2}日|[昨今]日|[昨今]天|日前|近日|近期|连日来/u;
/** Characters of the subject that headline and paragraph share, and within which the day is told. */
const SUBJECT = 3;
const LONGEST_SUBJECT = 24;
/** What a site prints under a headline: 来源：某报 2021-03-02. */
const STAMP = /来源.*\d{4}[-/.年]\d{1,2}|\d{4}[-/.年]\d{1,2}.*来源/u;
/** A headline said again goes on with its report. */
const PROSE: ReadonlySet<BlockKind> = new Set(['BODY', 'SHORT', 'LEAD', 'AGAIN']);

/** 中共某市委组织部 ⏎ 2024年3月27日: who signs a notice. */
const SIGNATORY =
  /^(?:中共)?[^，。：“”《》]{2,28}(?:委|部|府|局|厅|委员会|办公室|主席团|常委会|法院|检察院)$/u;
/** 把心焐热的书记 ⏎ ——记某村党支部书记甲: the second line of a headline, and of no heading between paragraphs. */
const SECOND_LINE = /^(?:—|记(?!者)\p{Script=Han}{4})/u;
const DAY_ALONE = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/u;

/**
 * A headline is a run of headings and short lines that stands after the end of a sentence, and holds a
 * marked heading, runs into a lead, into a site's credits or, after an empty line, into a paragraph that
 * begins with a day or from a second line with a dash; or follows a closing credit, a rule or the head of a page. Other short lines are
 * broken lines and headings between paragraphs.
 *
 * @param blocks without furniture
 * @returns spans of indices into `blocks`, `end` exclusive; start = end where a report has no headline
 */
export function findHeadlines(blocks: readonly Block[]): Span[] {
  const headlines: Span[] = [];
  const firstProse = blocks.findIndex(({ kind }) => kind === 'BODY' || kind === 'LEAD');
  const isCopy = blocks.some(({ kind, text }) => kind === 'CREDIT' && STAMP.test(text));
  let i = 0;
  while (i < blocks.length) {
    // A site's copy is one report under a headline, wherever in it the dateline stands.
    const isBare = isCopy && headlines.length > 0 && blocks[i]?.kind === 'LEAD';
    if (isBare || !startsHeadline(blocks, i)) {
      i += 1;
      continue;
    }
    let end = i;
    while (isHeadlineLike(blocks[end])) end += 1;
    if (standsBelowStamp(blocks, headlines.at(-1), i, end)) {
      i = end;
      continue;
    }
    // 时政 | 2018-01-02 ⏎ 标题: a stamp above the headline, and nothing told yet.
    const isTop = headlines.length === 0 && blocks[i - 1]?.kind === 'CREDIT' && i < firstProse;
    if ((isTop && end > i) || opensReport(blocks, i, end)) headlines.push({ start: i, end });
    i = Math.max(end, i + 1);
  }
  return headlines;
}

/** Whether who wrote a report stands at the end of a line. */
function endsReport(line: string): boolean {
  return CLOSING_CREDIT.test(line) || SIGNED.test(line);
}

/** 市卫健委召开推进会 ⏎ 市卫健委日前召开推进会: the paragraph tells of whom the headline names, and when. */
function goesOnWith(paragraph: string, run: readonly Block[]): boolean {
  const opening = paragraph.slice(0, LONGEST_SUBJECT);
  return (
    run.some(({ text }) => text.length > 6 && paragraph.startsWith(text.slice(0, SUBJECT))) &&
    TELLS_DAY.test(opening)
  );
}

/** Whether the run of headline lines from `start` to `end` opens a report. */
function opensReport(blocks: readonly Block[], start: number, end: number): boolean {
  const run = blocks.slice(start, end);
  const next = blocks[end];
  if (run.some((block) => block.kind === 'MARKED_HEADING') || next?.kind === 'LEAD') return true;
  const before = blocks[start - 1];
  const isOpen = !before || before.kind === 'RULE' || before.kind === 'PAGE';
  if (run.length === 0) return false;
  if (SIGNATORY.test(run.at(-1)?.text ?? '') && DAY_ALONE.test(next?.text ?? '')) return false;
  if (isOpen || endsReport(before.text)) return next !== undefined;
  if (next?.kind === 'CREDIT' && blocks[end + 1] !== undefined)
    return next.afterGap || !next.text.includes('摄');
  if (run[0]?.afterGap !== true || next?.kind !== 'BODY') return false;
  if (HEADS_NOTICE.test(run[0].text) || goesOnWith(next.text, run)) return true;
  return opensWithDay(next.text) || (run.length > 1 && SECOND_LINE.test(run.at(-1)?.text ?? ''));
}

/** 标题 ⏎ 2021-03-02 来源：某报 ⏎ 某某出席: nothing is told yet, and the lines are of the same headline. */
function standsBelowStamp(
  blocks: readonly Block[],
  headline: Span | undefined,
  start: number,
  end: number,
): boolean {
  if (!headline || blocks[start]?.kind !== 'SHORT' || blocks[end]?.kind === 'CREDIT') return false;
  let at = start - 1;
  while (blocks[at]?.kind === 'CREDIT') at -= 1;
  return at + 1 === headline.end && at + 1 < start;
}

function startsHeadline(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  const before = blocks[i - 1];
  const closed = !before || !isProse(before) || endsSentence(before.text) || isCaption(before.text);
  // # 标题 ⏎ 来源：… ⏎ 本报讯 ….
  if (block?.kind === 'LEAD') return !isHeadlineLike(lastBeforeCredits(blocks, i));
  if (!isHeadlineLike(block)) return false;
  // 正文。⏎（钱广志）
  if (block?.kind === 'SHORT' && before && isProse(before) && CLOSING_CREDIT.test(block.text))
    return false;
  return block?.kind === 'MARKED_HEADING' || closed;
}

function lastBeforeCredits(blocks: readonly Block[], i: number): Block | undefined {
  let at = i - 1;
  while (isBetween(blocks[at])) at -= 1;
  return blocks[at];
}

/** What a site prints between a headline and its report; a picture may stand there, too. */
function isBetween(block: Block | undefined): boolean {
  if (block?.kind === 'BODY') return isCaption(block.text);
  return block?.kind === 'CREDIT' || block?.kind === 'PAGE';
}

function isProse(block: Block): boolean {
  return PROSE.has(block.kind);
}

function isHeadlineLike(block: Block | undefined): boolean {
  return block?.kind === 'MARKED_HEADING' || block?.kind === 'SHORT';
}
