/** What the words behind speak for a name that ends before them. */
import { tableOf } from '../../lexicon/characters.ts';
import { scan } from '../../lexicon/text-scan.ts';
import { isHan } from './cut-at-punctuation.ts';
import type { Lattice } from './lattice.ts';
import { MARK, wordMarks } from './name-words.ts';
import { isLifeNote } from './weigh-surroundings.ts';

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
const PLACE_SUFFIX = tableOf('区村路街巷桥湾屯庄寨港河江湖岛站厂矿店院校局馆园山岭峡沟宫寺庙塔殿');
/** 邹平县: a division, whatever it looks like. */
const DIVISION_SUFFIX = tableOf('省市县镇乡');
const BOUNDARY = 0.7;
/** 田海松|市人大; mostly a place stands there. */
const BEFORE_BODY = -3;

function toCode(character: string): number {
  return character.charCodeAt(0);
}

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
    return lattice.text.startsWith('（中国）', offset) ? OF_COMPANY : BOUNDARY;
  }
  let marks = 0;
  scan.cover(offset);
  const past = scan.firstAt(offset + 1);
  for (let word = scan.firstAt(offset); word < past; word += 1)
    if (offset + scan.lengthOf(word) <= lattice.end) marks |= wordMarks[scan.nodeOf(word)] ?? 0;
  if ((marks & MARK.courtesy) !== 0) return ADDRESSES;
  if ((marks & (MARK.strong | MARK.address)) !== 0) return SPEAKS;
  if (offset + 1 === lattice.end && CREDIT_VERBS.has(code)) return SPEAKS;
  if ((marks & MARK.follower) !== 0) return 1.5;
  if ((marks & MARK.company) !== 0) return OF_COMPANY;
  if (DIVISION_SUFFIX[code] === 1) return (marks & MARK.body) !== 0 ? BEFORE_BODY : -8;
  return PLACE_SUFFIX[code] === 1 ? -3 : 0;
}
