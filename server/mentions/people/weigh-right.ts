/** What the words behind speak for a name that ends before them. */
import { tableOf } from '../../lexicon/characters.ts';
import { scan } from '../../lexicon/text-scan.ts';
import { isHan } from './cut-at-punctuation.ts';
import type { Lattice } from './lattice.ts';
import { BOUNDARY, FOLLOWED, KIND_BEHIND } from './weights.ts';
import { MARK, wordCost, wordKinds, wordMarks } from './name-words.ts';
import { isCareer, isLifeNote } from './weigh-surroundings.ts';

/** 副局长陶冶说: what stands whole between a post and such a verb is a name. */
const SPEAKS = 4;
/** 先生, 女士. */
const ADDRESSES = 4.5;
/** 甲摄, 乙著. */
const CREDIT_VERBS = new Set(Array.from('摄著译绘文图', toCode));
/** “校长陪餐”: words that are quoted. */
const END_OF_QUOTE = -1.5;
/** 国康|控股, 瑞诺（中国）公司. */
const OF_COMPANY = -6;
const QUOTE_END = toCode('”');
/** 解放，男，1953年生: the subject of a note of a life. */
const LIVED = 9;
/** 关山，董事会秘书，毕业于…: the subject of a line of a résumé. */
const HAS_CAREER = 7;
const PLACE_SUFFIX = tableOf('区村路街巷桥湾屯庄寨港河江湖岛站厂矿店院校局馆园山岭峡沟宫寺庙塔殿');
/** 邹平县: a division, whatever it looks like. */
const DIVISION_SUFFIX = tableOf('省市县镇乡');
/** 田海松|市人大; mostly a place stands there. */
export const BEFORE_BODY = -3;

/** 公孙策|策划: one character twice, and the second begins a word. */
const DOUBLED = 2.5;
/** 方舟|举着, 尚俊|正在: the character before belongs to the verb. */
const IN_A_VERB = -5;
/** 李志着手, 王平了解: verbs that begin with what otherwise closes one. */
const BEGINS_VERB = { 着: '手力重眼装急', 了: '解却结' };
const OF_VERB = { 着: toCode('着'), 了: toCode('了'), 在: toCode('在'), 正: toCode('正') };
/** 李卫正在会上说: where one speaks. */
const SPEAKS_THERE = '会致讲发主座';

/** What the words behind speak for a name that ends here. */
export function weighRight(lattice: Lattice, to: number): number {
  const known = lattice.right[to] ?? NaN;
  if (!Number.isNaN(known)) return known;
  const weight = readRight(lattice, lattice.start + to);
  lattice.right[to] = weight;
  return weight;
}

function readRight(lattice: Lattice, offset: number): number {
  const code = lattice.text.charCodeAt(offset);
  if (!isHan(code)) {
    if (code === QUOTE_END) return END_OF_QUOTE;
    if (isLifeNote(lattice.text, lattice.start, offset)) return LIVED;
    if (isCareer(lattice.text, lattice.start, offset)) return HAS_CAREER;
    return lattice.text.startsWith('（中国）', offset) ? OF_COMPANY : BOUNDARY;
  }
  if (isInVerb(lattice.text, offset, code)) return IN_A_VERB;
  let marks = 0;
  let longest = 0;
  let kind = 0;
  scan.cover(offset);
  const past = scan.firstAt(offset + 1);
  for (let word = scan.firstAt(offset); word < past; word += 1) {
    const length = scan.lengthOf(word);
    if (offset + length > lattice.end) continue;
    marks |= wordMarks[scan.nodeOf(word)] ?? 0;
    if (length > longest && wordCost[scan.nodeOf(word)] !== Infinity) {
      longest = length;
      kind = wordKinds[scan.nodeOf(word)] ?? 0;
    }
  }
  const isDoubled = longest > 1 && lattice.text.charCodeAt(offset - 1) === code;
  const told = weighMarks(lattice, offset, code, marks);
  const ofKind = told === 0 || told === FOLLOWED ? (KIND_BEHIND[kind] ?? 0) : 0;
  return told + (isDoubled ? DOUBLED : 0) + ofKind;
}

function weighMarks(lattice: Lattice, offset: number, code: number, marks: number): number {
  if ((marks & MARK.courtesy) !== 0) return ADDRESSES;
  if ((marks & (MARK.strong | MARK.address)) !== 0) return SPEAKS;
  if (offset + 1 === lattice.end && CREDIT_VERBS.has(code)) return SPEAKS;
  if ((marks & MARK.follower) !== 0) return FOLLOWED;
  if ((marks & MARK.company) !== 0) return OF_COMPANY;
  if (DIVISION_SUFFIX[code] === 1) return (marks & MARK.body) !== 0 ? BEFORE_BODY : -8;
  return PLACE_SUFFIX[code] === 1 ? -3 : 0;
}

function isInVerb(text: string, offset: number, code: number): boolean {
  const next = text.charAt(offset + 1);
  if (code === OF_VERB.着) return !BEGINS_VERB.着.includes(next);
  if (code === OF_VERB.了) return !BEGINS_VERB.了.includes(next);
  return (
    code === OF_VERB.在 &&
    text.charCodeAt(offset - 1) === OF_VERB.正 &&
    !SPEAKS_THERE.includes(next)
  );
}

function toCode(character: string): number {
  return character.charCodeAt(0);
}
