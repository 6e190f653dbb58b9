/** 执行主席是：甲、乙, 市委常委：甲、乙: posts set apart from the names that they govern. */
import type { PostMention } from '../../model/mention.ts';
import type { PostReader } from './role-reading.ts';

const INTRODUCTION = /(?:还|分别|的)?(?:是|有|为|包括)：$/u;
/** 组长：甲 is a label; 本报法律顾问：甲 is of the page. */
const IS_LABEL = /^$|^本[报刊社网]/u;

/**
 * @param start where the first of the names begins
 * @returns the posts before the colon; empty where no colon stands there, or only a label
 */
export function readIntroduction(
  text: string,
  start: number,
  floor: number,
  readPosts: PostReader,
): readonly PostMention[] {
  if (text.charAt(start - 1) !== '：') return [];
  const said = INTRODUCTION.exec(text.slice(Math.max(floor, start - 6), start))?.[0];
  const posts = readPosts(text, start - (said ?? '：').length, floor);
  const isLabel = said === undefined && IS_LABEL.test(posts[0]?.organisationText ?? '');
  return isLabel ? [] : posts;
}
