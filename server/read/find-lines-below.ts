/** Lines of a headline that a site prints below its stamp: 标题 ⏎ 2021-03-02 来源：某报 ⏎ 某某出席并讲话. */
import type { Span } from '../model/evidence.ts';
import { opensWithDay } from './opens-with-day.ts';
import type { Block } from './split-blocks.ts';

const NONE: Span = { start: 0, end: 0 };

/**
 * @param rest what stands below a headline
 * @returns span of indices into `rest`: the short lines behind its credits that run into a dateline,
 * a day or, over an empty line, a paragraph; empty where no credits stand between
 */
export function findLinesBelow(rest: readonly Block[]): Span {
  const from = rest.findIndex(({ kind }) => kind !== 'CREDIT' && kind !== 'PAGE');
  if (from < 1) return NONE;
  const end = rest.findIndex(({ kind }, i) => i >= from && kind !== 'SHORT');
  const next = rest[end];
  if (next?.kind === 'LEAD') return { start: from, end };
  const isOver = next?.kind === 'BODY' && (next.afterGap || opensWithDay(next.text));
  return isOver ? { start: from, end } : NONE;
}
