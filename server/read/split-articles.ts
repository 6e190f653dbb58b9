/** Blocks of a page → its articles: which lines are headline, kicker, subtitle and body. */
import type { Block } from './split-blocks.ts';

export interface RawArticle {
  readonly kicker: Block | null;
  /** Null where a text opens without any heading. */
  readonly title: Block | null;
  readonly subtitle: Block | null;
  /** Paragraph lines as printed, columns and pages still broken. */
  readonly body: readonly Block[];
}

const ENDS_SENTENCE = /[。！？!?…：:；;][”’」』）)】》]*$|[）)】]$/u;
/** （本报记者　甲）on a line of its own: the report before is over. */
const CLOSING_CREDIT =
  /^[（(][^（）()]{0,12}(?:记者|通讯员|供稿|摄影|文\/图)[^（）()]{0,40}[）)]$|^[（(][^（）()]{1,30}(?:摄|供稿|报道)[）)]$/u;
/** 韦某出席并讲话 李某主持: what a subtitle says and a kicker does not. */
const SAYS_WHO_DID_WHAT = /出席|主持|讲话|致辞|参加|提.{0,4}要求|——/u;

/** Groups blocks into articles, in order. Furniture is left out. Empty input gives none. */
export function splitArticles(blocks: readonly Block[]): RawArticle[] {
  const kept = blocks.filter((block) => block.kind !== 'FURNITURE');
  const starts = findHeadlines(kept);
  const articles: RawArticle[] = [];
  const firstStart = starts[0]?.start ?? kept.length;
  if (firstStart > 0) articles.push({ ...readHeadline([]), body: kept.slice(0, firstStart) });
  starts.forEach((headline, i) => {
    const body = kept.slice(headline.end, starts[i + 1]?.start ?? kept.length);
    articles.push({ ...readHeadline(kept.slice(headline.start, headline.end)), body });
  });
  return articles;
}

interface Headline {
  readonly start: number;
  readonly end: number;
}

/**
 * A headline is a run of headings and short lines that stands after the end of a sentence and holds a
 * marked heading, runs into a lead paragraph or follows a closing credit. Short lines alone are broken
 * lines.
 */
function findHeadlines(blocks: readonly Block[]): Headline[] {
  const headlines: Headline[] = [];
  let i = 0;
  while (i < blocks.length) {
    if (!startsHeadline(blocks, i)) {
      i += 1;
      continue;
    }
    let end = i;
    while (isHeadlineLike(blocks[end])) end += 1;
    const run = blocks.slice(i, end);
    const marked = run.some((block) => block.kind === 'MARKED_HEADING');
    const opens = i === 0 || CLOSING_CREDIT.test(blocks[i - 1]?.text ?? '');
    if (marked || blocks[end]?.kind === 'LEAD' || (opens && run.length > 0)) {
      headlines.push({ start: i, end });
    }
    i = end + 1;
  }
  return headlines;
}

function startsHeadline(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!isHeadlineLike(block)) return block?.kind === 'LEAD';
  const before = blocks[i - 1];
  return block?.kind === 'MARKED_HEADING' || !before || ENDS_SENTENCE.test(before.text);
}

function isHeadlineLike(block: Block | undefined): boolean {
  return block?.kind === 'MARKED_HEADING' || block?.kind === 'SHORT';
}

function readHeadline(run: readonly Block[]): Omit<RawArticle, 'body'> {
  const marked = run.findIndex((block) => block.kind === 'MARKED_HEADING');
  const titleAt = marked >= 0 ? marked : findPlainTitle(run);
  return {
    kicker: titleAt > 0 ? joinBlocks(run.slice(0, titleAt)) : null,
    title: run[titleAt] ?? null,
    subtitle: joinBlocks(run.slice(titleAt + 1)),
  };
}

/** Of plain lines: the last that is not a subtitle. */
function findPlainTitle(run: readonly Block[]): number {
  const isSubtitle = (block: Block) => SAYS_WHO_DID_WHAT.test(block.text);
  if (run.length < 2) return 0;
  const last = run[run.length - 1];
  return last && isSubtitle(last) ? run.length - 2 : run.length - 1;
}

function joinBlocks(blocks: readonly Block[]): Block | null {
  const [first] = blocks;
  const last = blocks[blocks.length - 1];
  if (!first || !last) return null;
  return { ...first, text: blocks.map((block) => block.text).join(' '), end: last.end };
}
