/** 执行主席是：甲、乙, 市委常委：甲、乙, 执行主席由甲、乙担任: posts set apart from the names that they govern. */
import type { PostMention } from '../../model/mention.ts';
import type { PostReader } from './role-reading.ts';

const INTRODUCTION = /(?:还|分别|的)?(?:是|有|为|包括)：$/u;
/** 由|甲、乙、丙担任 */
const IS_HELD_BY = /^[\p{Script=Han}·、（）]{2,120}?(?<!由)担任/u;
const LONGEST_LIST = 128;
/** 组长：甲 is a label; 本报法律顾问：甲 is of the page. */
const IS_LABEL = /^$|^本[报刊社网]/u;

/**
 * @param start where the first of the names begins
 * @returns the posts before the colon or 由; empty where none stands there, or only a label
 */
export function readIntroduction(
  text: string,
  start: number,
  floor: number,
  readPosts: PostReader,
): readonly PostMention[] {
  const sign = text.charAt(start - 1);
  if (sign === '由' && IS_HELD_BY.test(text.slice(start, start + LONGEST_LIST)))
    return readPosts(text, start - 1, floor);
  if (sign !== '：') return [];
  const said = INTRODUCTION.exec(text.slice(Math.max(floor, start - 6), start))?.[0];
  const posts = readPosts(text, start - (said ?? '：').length, floor);
  const isLabel = said === undefined && IS_LABEL.test(posts[0]?.organisationText ?? '');
  return isLabel ? [] : posts;
}
