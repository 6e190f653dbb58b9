/** One printed line → what it looks like: headline, lead, prose, credits, or the page around them. */
import type { BlockKind } from './block-kind.ts';
import { findDateline } from './find-dateline.ts';
import { isCaption } from './is-caption.ts';
import { ADOPTED, LONGEST_LOOK, LOOKS, RULE } from './looks-around-text.ts';

const LONGEST_HEADLINE = 42;
const SENTENCE_END = /[。！？!?；;：:，,、…]["”’」』）)】》]*$/u;

/** 甲区某街道： opens a headline; 任命： does not. */
const KICKER = /^[^，。：:；任免现]{3,16}[：:]$/u;

/** Tells what a line looks like by itself; `level` is its number of # signs. */
export function classifyLine(text: string, level: number): BlockKind {
  if (level > 0) return 'MARKED_HEADING';
  if (text.length === 1) return classifySign(text);
  const around = findLook(text);
  if (around !== null) return around;
  const dateline = findDateline(text);
  // A line of credits alone closes a report: （本报记者 甲）.
  if (dateline && dateline.end < text.length) return 'LEAD';
  if (dateline) return /^[（(]/u.test(text) ? 'BODY' : 'CREDIT';
  if (ADOPTED.test(text)) return 'LEAD';
  if (KICKER.test(text)) return 'SHORT';
  if (isCaption(text)) return 'BODY';
  const isShort = text.length <= LONGEST_HEADLINE && !text.includes('。');
  return isShort && !SENTENCE_END.test(text) ? 'SHORT' : 'BODY';
}

/** The kind of the first look that a line has; null for one that is of a report. */
function findLook(text: string): BlockKind | null {
  const isShort = text.length <= LONGEST_LOOK;
  const isPhrase = isShort && !text.includes('。');
  for (const { kind, of, isLike } of LOOKS) {
    const isAsked = of === 'LINE' || (of === 'SHORT_LINE' ? isShort : isPhrase);
    if (isAsked && isLike(text)) return kind;
  }
  return null;
}

/** A line of one character, of which hostile files have a million, is no credit and no lead. */
function classifySign(sign: string): BlockKind {
  if (RULE.test(sign)) return 'RULE';
  // A page's number.
  if (/\d/u.test(sign)) return 'FURNITURE';
  return SENTENCE_END.test(sign) || isCaption(sign) ? 'BODY' : 'SHORT';
}
