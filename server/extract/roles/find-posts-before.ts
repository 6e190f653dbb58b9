/** The posts that stand before a name, whatever stands between the two: 副主任（挂职）甲, 主任候选人乙, 组长：丙. */
import type { PersonMention, PostMention } from '../../model/mention.ts';
import { ofDelegation } from './of-delegation.ts';
import { readIntroduction } from './read-introduction.ts';
import type { PostReader } from './role-reading.ts';

export interface PostsBefore {
  readonly posts: readonly PostMention[];
  /** 执行主席是：甲、乙: whether the posts introduce a list. */
  readonly introduces: boolean;
  /** 主任候选人 */
  readonly isProposed: boolean;
}

/** 社区党委书记 某某：, and no 甲当选主席 乙讲话. */
const STANDS_ALONE = /^(?:[：:]|[ \u3000]?(?:[，。；（]|\n|$))/u;
const SPACE_BEFORE = /[ \u3000]{1,2}$/u;
/** 副主任（挂职）甲, 局长（正处级）乙 */
const NOTED =
  /（(?:挂职|兼任?|主持(?:全面)?工作|[^（）]{0,2}[厅处科局县]级|享受[^（）]{1,8}待遇)）$/u;
const LONGEST_NOTE = 14;
/** 主任候选人 */
const PROPOSED = /(?:候选人|拟任人选|提名人选|人选)$/u;
const LONGEST_PROPOSED = 6;

/** @param floor where the name before ends */
export function findPostsBefore(
  text: string,
  person: PersonMention,
  floor: number,
  readPosts: PostReader,
): PostsBefore {
  const { beside, isProposed } = readBeside(text, person, floor, readPosts);
  const announced = beside.length > 0 ? [] : readIntroduction(text, person.start, floor, readPosts);
  const told = announced.length > 0 ? announced : ofDelegation(text, person, beside);
  // 以甲为组长、副市长乙为副组长: the first is the one named before.
  const isOfBefore = told.length > 1 && text.charAt(floor) === '为' && told[0]?.start === floor + 1;
  return {
    posts: isOfBefore ? told.slice(1) : told,
    introduces: announced.length > 0,
    isProposed,
  };
}

/** Where the posts beside a name begin, the name's own start where it has none. */
export function findStartOfPosts(
  text: string,
  person: PersonMention,
  readPosts: PostReader,
): number {
  return readBeside(text, person, 0, readPosts).beside[0]?.start ?? person.start;
}

function readBeside(text: string, person: PersonMention, floor: number, readPosts: PostReader) {
  const proposed = PROPOSED.exec(cutBefore(text, person, floor, LONGEST_PROPOSED));
  const apart = proposed ?? findNote(text, person, floor);
  const beside = readPosts(text, person.start - (apart?.[0].length ?? 0), floor);
  return { beside, isProposed: proposed !== null };
}

/** A bracket or a space between the post and the name. */
function findNote(text: string, person: PersonMention, floor: number): RegExpExecArray | null {
  if (text.charAt(person.start - 1) === '）')
    return NOTED.exec(cutBefore(text, person, floor, LONGEST_NOTE));
  const isAlone = STANDS_ALONE.test(text.slice(person.end, person.end + 2));
  return isAlone ? SPACE_BEFORE.exec(cutBefore(text, person, floor, 2)) : null;
}

function cutBefore(text: string, { start }: PersonMention, floor: number, length: number): string {
  return text.slice(Math.max(floor, start - length), start);
}
