/** Whether an act stands within what somebody says, or is told to do. */
import type { Span } from '../../model/evidence.ts';
import { LONGEST_GAP, SAYS } from '../attendances/clause-chain.ts';
import type { Party } from '../attendances/find-parties.ts';

/** 甲要牵头抓好检查: what somebody is told to do; 甲经常走访: what somebody does at all times;
 * 将在仪式上揭幕: what is still to come. */
const TOLD_TO =
  /(?<![主重需纪简摘概扼])要(?![求点素闻事务员件])|(?<![少中上大])将[在于]|必须|应当|务必|有望|可以|(?<![对就][^，。；]{0,16})(?:计划|准备)|经常|常常|时常|每[天月年周]|定期|曾|多次|总是|常年/u;

/** 甲指出…的讲话: between a name and an act stands what is said. */
export function isSaidBefore(
  text: string,
  clause: Span,
  parties: readonly Party[],
  act: number,
): boolean {
  const last = parties.findLast(({ end }) => end <= act);
  const start = last?.end ?? clause.start;
  if (act - start > LONGEST_GAP) return true;
  const between = text.slice(start, act);
  if (TOLD_TO.test(between)) return true;
  return SAYS.test(between.replace(/《[^《》]*》|“[^“”。，]{1,12}”/gu, ''));
}
