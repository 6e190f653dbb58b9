/** Blocks of a page → its articles: which lines are headline, kicker, subtitle, body and credits. */
import { countLeading } from '../lexicon/count-leading.ts';
import { chooseTitle, type Headings } from './choose-title.ts';
import { cutPassage } from './cut-passage.ts';
import { endsInAuthor } from './ends-in-author.ts';
import { isCaption } from './is-caption.ts';
import { findHeadlines } from './find-headlines.ts';
import { findLinesBelow } from './find-lines-below.ts';
import { markHeadingsAgain } from './mark-headings-again.ts';
import { findPublication } from './find-publication.ts';
import type { Block } from './split-blocks.ts';

export interface RawArticle extends Headings {
  /** Paragraph lines as printed, columns and pages still broken, with the lines of credits among them. */
  readonly body: readonly Block[];
  /** YYYY-MM-DD as the page or the post says it, or null. */
  readonly published: string | null;
}

const CREDIT = 'CREDIT' as const;
/** 第2版, A14 in the head of a printed page. */
const PRINTED_PAGE = /[\d一二三四五六七八九十]\s*版|(?<![A-Z\d])[A-D]\d{1,2}(?!\d)/u;
/** 某日报 2020-08-20 记者 甲: the day of the paper, and so of the page. */
const NAMES_PAPER = /^\p{Script=Han}{2,8}报[ \u3000]+\d{4}[-/.年]/u;
/** From here on the head or foot of a page names its editors. */
const PAGE_EDITORS = /(?:责任?编辑?|编辑|美编)[：:\s].*/u;

/** Groups blocks into articles, in order. Furniture is left out. Empty input gives none. */
export function splitArticles(blocks: readonly Block[]): RawArticle[] {
  const kept = markHeadingsAgain(blocks.filter((block) => block.kind !== 'FURNITURE'));
  const headlines = findHeadlines(kept);
  const first = headlines[0]?.start ?? kept.length;
  const above = kept.slice(0, first).filter((block) => !isAroundText(block));
  // 时政 | 2018-01-02 ⏎ 标题: a stamp above the first headline is of its report, and so is a picture.
  const isOfFirst = ({ kind, text }: Block) => kind === CREDIT || isCaption(text);
  const stamps = headlines.length > 0 && above.every(isOfFirst) ? above : [];
  if (stamps.length < above.length) headlines.unshift({ start: 0, end: 0 });
  const parts = headlines.map((headline, i) => ({
    heading: kept.slice(headline.start, headline.end),
    rest: [
      ...(i === 0 ? stamps : []),
      ...kept.slice(headline.end, headlines[i + 1]?.start ?? kept.length),
    ],
    start: headline.start,
  }));
  const days = findPageDays(kept);
  const heads = kept.filter(({ kind }) => kind === 'PAGE');
  const isPrinted = heads.some(({ text }) => PRINTED_PAGE.test(text));
  const editors = parts.length === 1 && !isPrinted ? heads.flatMap(cutPageEditors) : [];
  return parts.map(({ heading, rest, start }) => {
    const lines = endsInAuthor(heading, rest[0]) ? heading.slice(0, -1) : heading;
    const authors = heading.slice(lines.length).map((block) => ({ ...block, kind: CREDIT }));
    const below = findLinesBelow(rest);
    const { kicker, title, subtitle } = chooseTitle(lines, rest.slice(below.start, below.end));
    const told = rest.filter(
      (block, i) => !isAroundText(block) && (i < below.start || i >= below.end),
    );
    return {
      kicker,
      title,
      subtitle,
      body: authors.length + editors.length > 0 ? [...authors, ...told, ...editors] : told,
      published: findDayOf(rest) ?? findDayBefore(days, start),
    };
  });
}

function isAroundText(block: Block): boolean {
  return block.kind === 'PAGE' || block.kind === 'RULE' || block.kind === 'AGAIN';
}

/** Who edited sits under a site's only report; of a printed page, or of several reports, nobody can say. */
function cutPageEditors(block: Block): Block[] {
  const found = PAGE_EDITORS.exec(block.text);
  if (!found) return [];
  return [{ ...block, ...cutPassage(block, found.index, block.text.length), kind: CREDIT }];
}

/** The stamp under a headline counts before the head of the page. */
function findDayOf(body: readonly Block[]): string | null {
  for (const block of body) {
    const day = block.kind === 'CREDIT' ? findPublication(block.text) : null;
    if (day !== null) return day;
  }
  return null;
}

interface PageDay {
  readonly day: string;
  /** Index of the block that tells it. */
  readonly at: number;
}

function findPageDays(blocks: readonly Block[]): PageDay[] {
  const days: PageDay[] = [];
  for (const [at, { kind, text }] of blocks.entries()) {
    const isPage = kind === 'PAGE' || (kind === CREDIT && NAMES_PAPER.test(text));
    const day = isPage ? findPublication(text) : null;
    if (day !== null) days.push({ day, at });
  }
  return days;
}

/** The nearest page head above, else the first one on the page. */
function findDayBefore(days: readonly PageDay[], start: number): string | null {
  const above = countLeading(days, ({ at }) => at < start);
  return (days[above - 1] ?? days[0])?.day ?? null;
}
