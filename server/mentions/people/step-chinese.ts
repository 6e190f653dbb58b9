/** Names of a surname and one or two given characters. */
import { NAME_OF_THREE, NAME_OF_TWO } from './weights.ts';
import { tableOf } from '../../lexicon/characters.ts';
import type { Lattice } from './lattice.ts';
import {
  givenAlone,
  givenFirst,
  givenSecond,
  isGivenWord,
  isNeverGiven,
  surnameCost,
} from './name-model.ts';
import { MARK, UNKNOWN } from './name-words.ts';
import { isAfterPost, isListed, weighLeft } from './weigh-left.ts';
import { weighRight } from './weigh-right.ts';
import { tryName } from './try-name.ts';

/** Behind a title any character may be a surname. */
const SURNAME_UNLISTED = 8.5;
/** 张陈秀如: a husband's surname before one's own, only where a title or a form of address tells. */
const MARRIED = 2;
/** 市长访汉, 书记到莽张镇, 市领导还向老同志: what a sentence goes on with behind a title. */
const NO_SURNAME = tableOf(
  '访到还率赴等要将就为是的我他她它这那其此各每多少很最更又再也都并且或以了着过们个地得把被让给从在对因但而则即跟今昨前后上下内外一二三四五六七八九十两几去做作说讲谈看听问走进出送拿带领陪同',
);
/** 元帅和|康生: what joins rather than a surname. */
const AND = '和'.charCodeAt(0);
const AND_BEHIND_TITLE = -1;
/** 阮氏秋: the middle name of women in Vietnam. */
const OF_FAMILY = '氏'.charCodeAt(0);
const VIETNAMESE = new Set('阮陈黎范黄武潘邓裴杜胡吴杨丁段郑张冯');
const OF_VIETNAM = 7;
/** 先生, 女士 behind. */
const ADDRESSED = 4.5;
const LISTED_AS_TITLE = 5;
/** 副局长马力分析了: a surname right behind a title. */
const SURNAME_BEHIND_TITLE = 4;
/** 向东, 丰收, 里程: what words cost that are given names. */
const GIVEN_WORD = 9;
/** 先生, 女士 */
function isCourtesy(first: number, second: number): boolean {
  return (first === 0x5148 && second === 0x751f) || (first === 0x5973 && second === 0x58eb);
}

export function stepChinese(lattice: Lattice, at: number): boolean {
  const listed = surnameCost[lattice.text.charCodeAt(lattice.start + at)] ?? Infinity;
  const isTold =
    (isAfterPost(lattice, at) || isListed(lattice, at) || isKnown(lattice, at)) &&
    NO_SURNAME[lattice.text.charCodeAt(lattice.start + at)] !== 1;
  const surname = isTold ? Math.min(listed, SURNAME_UNLISTED) : listed;
  const isBehindTitle = listed !== Infinity && ((lattice.marks[at] ?? 0) & MARK.title) !== 0;
  const isAnd = lattice.text.charCodeAt(lattice.start + at) === AND;
  const behindTitle = isAnd ? AND_BEHIND_TITLE : SURNAME_BEHIND_TITLE;
  const left = weighLeft(lattice, at) + (isBehindTitle ? behindTitle : 0);
  const one = tryGiven(lattice, at, 1, surname - left, 1, NAME_OF_TWO);
  const two = tryGiven(lattice, at, 1, surname - left, 2, NAME_OF_THREE);
  const three = stepVietnamese(lattice, at, surname - left);
  return stepMarried(lattice, at, listed, left) || one || two || three;
}

/** 袭燕主任: whom a title introduced elsewhere. */
export function isKnown({ hints: { again }, start }: Lattice, at: number): boolean {
  return again.size > 0 && again.has(start + at);
}

/** 阮氏金银 */
function stepVietnamese(lattice: Lattice, at: number, cost: number): boolean {
  const { text, start } = lattice;
  if (text.charCodeAt(start + at + 1) !== OF_FAMILY) return false;
  return (
    VIETNAMESE.has(text.charAt(start + at)) &&
    tryGiven(lattice, at, 2, cost + OF_VIETNAM / 2, 2, NAME_OF_THREE)
  );
}

/** 张陈秀如女士, 委员梁陈慧贞. */
function stepMarried(lattice: Lattice, at: number, surname: number, left: number): boolean {
  const own = surnameCost[lattice.text.charCodeAt(lattice.start + at + 1)] ?? Infinity;
  if (own === Infinity || surname === Infinity || lattice.start + at + 4 > lattice.end)
    return false;
  if (left < LISTED_AS_TITLE && weighRight(lattice, at + 4) !== ADDRESSED) return false;
  return tryGiven(lattice, at, 2, surname + own + MARRIED - left, 2, NAME_OF_THREE);
}

export function tryGiven(
  lattice: Lattice,
  at: number,
  surname: number,
  cost: number,
  given: number,
  prior: number,
): boolean {
  const to = at + surname + given;
  if (lattice.start + to > lattice.end) return false;
  const first = lattice.text.charCodeAt(lattice.start + at + surname);
  const second = lattice.text.charCodeAt(lattice.start + to - 1);
  let characters =
    given === 1
      ? (givenAlone[first] ?? UNKNOWN)
      : (givenFirst[first] ?? UNKNOWN) + (givenSecond[second] ?? UNKNOWN);
  if (given === 2) {
    if (isCourtesy(first, second) || isNeverGiven(first, second)) return false;
    if (characters > GIVEN_WORD && isGivenWord(first, second)) characters = GIVEN_WORD;
    if (first === OF_FAMILY && VIETNAMESE.has(lattice.text.charAt(lattice.start + at)))
      characters = OF_VIETNAM;
  }
  return tryName(lattice, at, to, prior + cost + characters, 1);
}
