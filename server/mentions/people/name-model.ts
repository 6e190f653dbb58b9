/** What names cost against words: tables over characters, made once from the lexicon. */
import {
  ADVERBS_LIKE_NAMES,
  NAME_FOLLOWERS,
  NAME_LEADERS,
  NEVER_NAMES,
  NOT_NAMES,
  STRONG_FOLLOWERS,
} from '../../lexicon/contexts.ts';
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { COMMON_GIVEN_NAMES, GIVEN_WORDS } from '../../lexicon/common-given-names.ts';
import { DIVISIONS, SHORT_COUNTIES } from '../../lexicon/divisions-index.ts';
import { FAMOUS_NAMES } from '../../lexicon/famous-names.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { ACTS } from '../../lexicon/acts.ts';
import {
  GIVEN_ALONE_COUNTS,
  GIVEN_FIRST_COUNTS,
  GIVEN_SECOND_COUNTS,
  TRANSLITERATION_COUNTS,
} from '../../lexicon/name-characters.ts';
import { NAME_ELEMENTS, TRANSLITERATION_CHARACTERS } from '../../lexicon/name-elements.ts';
import { DEPARTMENT_FIELDS, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES, KIN_AND_OTHERS, LEADERS, OCCUPATIONS, TITLES } from '../../lexicon/titles.ts';
import { MOST_NODES, vocabulary } from '../../lexicon/vocabulary.ts';

/** Marks of words: what they say of a name beside them. */
export const MARK = {
  title: 1,
  leader: 2,
  follower: 4,
  strong: 8,
  address: 16,
  company: 32,
  occupation: 64,
  /** A title that is a post, not a way to address someone. */
  post: 128,
  /** A surname of two or three characters. */
  compound: 256,
  /** A part of a name without a dot. */
  element: 512,
  /** 先生, 女士. */
  courtesy: 1024,
  /** A name that everybody knows. */
  famous: 2048,
  /** What is no name even between a title and a sign. */
  never: 4096,
  /** What is no name itself, but may begin one. */
  adverb: 8192,
} as const;

interface CompoundSurname {
  readonly cost: number;
  readonly isJapanese: boolean;
}

/** Costs are natural logarithms of one in how many; a word that no list knows costs this. */
export const UNKNOWN = 14;
/** What a listed word costs that the common words do not hold. */
const LISTED = 10;
/** The name of a county without 县. */
const COUNTY = 12;
/** How fast surnames grow rare along their list. */
const SURNAME_SLOPE = 4.2;
/** Surnames further down the list are words far more often than names: they need a title or a list. */
const MANY_SURNAMES = 200;
const RARE = 2;
/** What never stands in a given name. */
const NEVER_GIVEN =
  '的了是与及或等我你他她它们这那哪谁吗呢吧啊呀把被给十两县镇村乡屯寨市区街哥爷叔婶嫂姐妹氏去到说也都就还很更最又并但因所此每各某';
/** What makes the name of a place or of kin far more often than a given name: 费孝庄, 钱三省. */
const RARELY_GIVEN = '庄省路桥湾娘';
const RARELY = 13;
/** What joins words far more often than it stands in a name. */
const SELDOM_GIVEN = '任兼于以将从向对让在者其再';
const SELDOM = 9;
/** What a character costs at most that writes foreign sounds. */
const IN_TABLE = 7;
const NEVER = 40;

/** What a word costs, by its node in the vocabulary; infinite for words that are none of the model's. */
export const wordCost = new Float32Array(MOST_NODES).fill(Infinity);
/** Marks of words, by node. */
export const wordMarks = new Uint16Array(MOST_NODES);
enterWords();
export const surnameCost = makeSurnames();
export const givenFirst = makeCosts(parseCounts(GIVEN_FIRST_COUNTS));
// 镇邦 holds the country; a name that ends in 镇 is a town's.
givenFirst['镇'.charCodeAt(0)] = RARELY;
export const givenSecond = makeCosts(parseCounts(GIVEN_SECOND_COUNTS));
export const givenAlone = makeCosts(
  addCounts(parseCounts(GIVEN_ALONE_COUNTS), parseCounts(GIVEN_SECOND_COUNTS), 6),
);
export const transliteration = makeTransliteration();
/** Parts of names without a dot, by their first character. */
export const nameElements = makeElements();
/** Given names of two characters that are words or very common, as `first << 16 | second`. */
const givenWords = makeGivenWords();
/** Surnames of two or three characters, with what they cost; marked where they are Japanese. */
export const compoundSurnames = makeCompounds();

function enterWords(): void {
  const add = (word: string, cost: number, mark: number) => {
    const node = vocabulary.enter(word);
    wordCost[node] = Math.min(wordCost[node] ?? Infinity, cost);
    wordMarks[node] = (wordMarks[node] ?? 0) | mark;
  };
  for (const line of COMMON_WORDS.trim().split('\n')) {
    const [cost, ...list] = line.split(' ');
    for (const word of list) add(word, Number(cost), 0);
  }
  const addAll = (list: string, mark: number) => {
    for (const word of list.split(/\s+/u))
      if (word !== '') add(word, word.length > 1 ? LISTED : UNKNOWN, mark);
  };
  const occupations = new Set(OCCUPATIONS.split(/\s+/u));
  const posts = TITLES.split(/\s+/u).filter((title) => !occupations.has(title));
  addAll(`${posts.join(' ')} ${LEADERS} 总书记`, MARK.title | MARK.post);
  addAll('同志 记者 负责人 通讯员', MARK.title);
  addAll(`${OCCUPATIONS} ${KIN_AND_OTHERS}`, MARK.occupation);
  addAll(NAME_LEADERS, MARK.leader);
  addAll(NAME_FOLLOWERS, MARK.follower);
  addAll(STRONG_FOLLOWERS, MARK.strong);
  addAll(ADDRESSES, MARK.address);
  addAll('先生 女士 小姐 夫人', MARK.address | MARK.courtesy);
  addAll(
    '社区 街道 小区 村委会 居委会 广场 公园 车站 机场 景区 集团 公司 股份 银行 大学 学院 医院 基金 航空 汽车 科技 通信 中学 小学 电器 药业 酒业 控股 实业 医药 精工 重工 置业 纺织 生物 管理区 嘎查 苏木 草堂 故居 纪念馆 文学奖 美术学院',
    MARK.company,
  );
  addAll(NEVER_NAMES, MARK.never);
  for (const word of ADVERBS_LIKE_NAMES.trim().split(/\s+/u)) add(word, UNKNOWN, MARK.adverb);
  addAll(`${NOT_NAMES} ${ORGANISATION_SUFFIXES} ${DEPARTMENT_FIELDS}`, 0);
  addAll(
    ACTS.flatMap(({ words }) => words.split(' ').filter((word) => word.length > 1)).join(' '),
    MARK.follower,
  );
  addAll(`${FOREIGN_PLACES} ${[...DIVISIONS.keys()].join(' ')}`, 0);
  for (const surname of `${JAPANESE_SURNAMES} ${COMPOUND_SURNAMES}`.trim().split(/\s+/u))
    add(surname, Infinity, MARK.compound);
  for (const element of NAME_ELEMENTS.trim().split(/\s+/u)) add(element, Infinity, MARK.element);
  for (const name of FAMOUS_NAMES.trim().split(/\s+/u)) add(name, Infinity, MARK.famous);
  for (const county of SHORT_COUNTIES) add(county, COUNTY, 0);
}

function makeSurnames(): Float32Array {
  const costs = new Float32Array(65536).fill(Infinity);
  Array.from(SURNAMES).forEach((surname, rank) => {
    const code = surname.charCodeAt(0);
    const rare = rank > MANY_SURNAMES ? RARE : 0;
    costs[code] = Math.min(costs[code] ?? Infinity, Math.log((rank + 4) * SURNAME_SLOPE) + rare);
  });
  return costs;
}

/** Whether two UTF-16 units are a given name that is a word or very common: 向东, 丰收. */
export function isGivenWord(first: number, second: number): boolean {
  return givenWords.has((first << 16) | second);
}

function makeGivenWords(): ReadonlySet<number> {
  const names = `${COMMON_GIVEN_NAMES} ${GIVEN_WORDS}`.trim().split(/\s+/u);
  return new Set(names.map((name) => (name.charCodeAt(0) << 16) | name.charCodeAt(1)));
}

function makeElements(): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const element of NAME_ELEMENTS.trim().split(/\s+/u)) {
    const first = element.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), element]);
  }
  return byFirst;
}

function makeCompounds(): ReadonlyMap<string, CompoundSurname> {
  const surnames = new Map<string, CompoundSurname>();
  const addAll = (list: string, surname: CompoundSurname) => {
    for (const name of list.trim().split(/\s+/u)) surnames.set(name, surname);
  };
  addAll(JAPANESE_SURNAMES, { cost: 8, isJapanese: true });
  addAll(COMPOUND_SURNAMES, { cost: 7, isJapanese: false });
  return surnames;
}

function parseCounts(list: string): Map<number, number> {
  return new Map(
    list.split(' ').map((entry) => [entry.charCodeAt(0), Number(entry.slice(1))] as const),
  );
}

function addCounts(
  some: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
  weight: number,
): Map<number, number> {
  const sum = new Map(others);
  for (const [code, count] of some) sum.set(code, (sum.get(code) ?? 0) + weight * count);
  return sum;
}

function makeCosts(counts: ReadonlyMap<number, number>): Float32Array {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const costs = new Float32Array(65536).fill(Math.log(total / 0.5));
  for (const [code, count] of counts) costs[code] = Math.log(total / count);
  for (const character of NEVER_GIVEN) costs[character.charCodeAt(0)] = NEVER;
  for (const character of RARELY_GIVEN) costs[character.charCodeAt(0)] = RARELY;
  costs['某'.charCodeAt(0)] = 4;
  for (const numeral of '一三五七九') costs[numeral.charCodeAt(0)] = 9;
  for (const character of SELDOM_GIVEN)
    costs[character.charCodeAt(0)] = Math.max(SELDOM, costs[character.charCodeAt(0)] ?? SELDOM);
  // 和平 is given; 和 alone joins.
  costs['和'.charCodeAt(0)] = 7;
  return costs;
}

function makeTransliteration(): Float32Array {
  const counts = parseCounts(TRANSLITERATION_COUNTS);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const costs = new Float32Array(65536).fill(Infinity);
  for (const [code, count] of counts) costs[code] = Math.log(total / count);
  // A table's character that the word list seldom has.
  for (const character of TRANSLITERATION_CHARACTERS) {
    const code = character.charCodeAt(0);
    costs[code] = Math.min(costs[code] ?? Infinity, IN_TABLE);
  }
  for (const character of '人县镇乡村市区的了在是一不女有和我他三二四大')
    costs[character.charCodeAt(0)] = Infinity;
  return costs;
}
