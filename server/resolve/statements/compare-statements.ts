import { compareKnown } from '../compare-known.ts';
import type { GroundedStatement } from './grounded-statement.ts';

/** Earliest first, for `sort`; ties by place, so that the order of loading never shows. */
export function compareStatements(a: GroundedStatement, b: GroundedStatement): number {
  return (
    compareKnown(a.date, b.date) ||
    compareText(a.articleId, b.articleId) ||
    a.start - b.start ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
