/** Credits that say what each made: 记者 甲 乙 文 / 丙 摄, 文/甲 图/乙. */
import type { Span } from '../model/evidence.ts';

/** The sign stands behind the names, after a space or a stroke, so that it is none of a name. */
const BEHIND =
  /^[（(]?(?<wrote>[^\n]{2,60}?)[ \u3000／/]+文(?:字)?[ \u3000／/，、]+(?<took>[^\n]{2,30}?)[ \u3000／/]+(?:图片?|摄影?)[）)]?$/u;
const BEFORE =
  /^[（(]?文(?:字)?[ \u3000]*[／/：:][ \u3000]*(?<wrote>[^\n／/：:]{2,60}?)[ \u3000，、；]+(?:图片?|摄影?)[ \u3000]*[／/：:][ \u3000]*(?<took>[^\n（）()／/：:]{2,30})[）)]?$/u;

/**
 * @param credit the words of a credit, in brackets or without
 * @returns where in it those stand who wrote, and those who took the pictures; null where it does not say both
 * @example partByMade('记者 蒋奕 文 / 郎静 摄') // wrote 记者 蒋奕, took 郎静
 */
export function partByMade(credit: string): { wrote: Span; took: Span } | null {
  const { wrote = '', took = '' } = (BEHIND.exec(credit) ?? BEFORE.exec(credit))?.groups ?? {};
  if (wrote === '') return null;
  const start = credit.indexOf(wrote);
  const from = credit.indexOf(took, start + wrote.length);
  return {
    wrote: { start, end: start + wrote.length },
    took: { start: from, end: from + took.length },
  };
}
