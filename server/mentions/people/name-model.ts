/** What names cost by their characters: tables over characters, made once from the lexicon. */
import { COMMON_GIVEN_NAMES, GIVEN_WORDS } from '../../lexicon/common-given-names.ts';
import { NEVER_NAMES } from '../../lexicon/contexts.ts';
import {
  GIVEN_ALONE_COUNTS,
  GIVEN_FIRST_COUNTS,
  GIVEN_SECOND_COUNTS,
  TRANSLITERATION_COUNTS,
} from '../../lexicon/name-characters.ts';
import { NAME_ELEMENTS, TRANSLITERATION_CHARACTERS } from '../../lexicon/name-elements.ts';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../../lexicon/surnames.ts';
import { toWords } from '../../lexicon/to-words.ts';

interface CompoundSurname {
  readonly cost: number;
  readonly isJapanese: boolean;
}

/** How fast surnames grow rare along their list. */
const SURNAME_SLOPE = 4.2;
/** Surnames further down the list are words far more often than names: they need a title or a list. */
const MANY_SURNAMES = 200;
const RARE = 2;
/** What never stands in a given name. */
const NEVER_GIVEN =
  '率的了是与及或等我你他她它们这那哪谁吗呢吧啊呀把被给十两县镇村乡屯寨市区街哥爷爹爸妈奶婆叔婶嫂姐去到说也都就还很更最又并但因所此每各某渣屑尿癌';
/** What makes the name of a place or of kin far more often than a given name: 费孝庄, 钱三省. */
const RARELY_GIVEN = '庄省路桥湾娘氏岛塘坝';
const RARELY = 13;
/** What joins words far more often than it stands in a name. */
const SELDOM_GIVEN = '任兼于以将从向对让在者其再';
const SELDOM = 9;
/** What a character costs at most that writes foreign sounds. */
const IN_TABLE = 7;
const NEVER = 40;

export const surnameCost = makeSurnames();
export const givenFirst = makeCosts(parseCounts(GIVEN_FIRST_COUNTS));
// 镇邦 holds the country; a name that ends in 镇 is a town's.
givenFirst['镇'.charCodeAt(0)] = RARELY;
// 副主任温都苏, 张都说.
givenFirst['都'.charCodeAt(0)] = RARELY;
// 沙老: whom a surname and 老 call.
givenFirst['老'.charCodeAt(0)] = RARELY;
export const givenSecond = makeCosts(parseCounts(GIVEN_SECOND_COUNTS));
// 邵佳一: 一 closes names, and seldom stands in them elsewhere.
givenSecond['一'.charCodeAt(0)] = 7;
// 周平在致辞中说, 李忠曾是: such a word closes no name.
for (const character of '在曾还已将地') givenSecond[character.charCodeAt(0)] = RARELY;
export const givenAlone = makeCosts(
  addCounts(parseCounts(GIVEN_ALONE_COUNTS), parseCounts(GIVEN_SECOND_COUNTS), 6),
);
export const transliteration = makeTransliteration();
/** Parts of names without a dot, by their first character. */
export const nameElements = makeElements();
/** Given names of two characters that are words or very common, as `first << 16 | second`. */
const givenWords = makeGivenWords();
const neverGiven = new Set(
  toWords(
    `${NEVER_NAMES} 主任 书记 局长 市长 县长 省长 部长 会长 院长 校长 主席 委员 代表 经理 董事 总理 总统 明确 学院 医院 法院 剧院 学校 银行`,
  )
    .filter((word) => word.length === 2)
    .map((word) => (word.charCodeAt(0) << 16) | word.charCodeAt(1)),
);
/** Surnames of two or three characters, with what they cost; marked where they are Japanese. */
export const compoundSurnames = makeCompounds();

function makeSurnames(): Float32Array {
  const costs = new Float32Array(65536).fill(Infinity);
  Array.from(SURNAMES).forEach((surname, rank) => {
    const code = surname.charCodeAt(0);
    const rare = rank > MANY_SURNAMES ? RARE : 0;
    costs[code] = Math.min(costs[code] ?? Infinity, Math.log((rank + 4) * SURNAME_SLOPE) + rare);
  });
  return costs;
}

/** 和|政协: two UTF-16 units that are no given name. */
export function isNeverGiven(first: number, second: number): boolean {
  return neverGiven.has((first << 16) | second);
}

/** Whether two UTF-16 units are a given name that is a word or very common: 向东, 丰收. */
export function isGivenWord(first: number, second: number): boolean {
  return givenWords.has((first << 16) | second);
}

function makeGivenWords(): ReadonlySet<number> {
  const names = toWords(`${COMMON_GIVEN_NAMES} ${GIVEN_WORDS}`);
  return new Set(names.map((name) => (name.charCodeAt(0) << 16) | name.charCodeAt(1)));
}

function makeElements(): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const element of toWords(NAME_ELEMENTS)) {
    const first = element.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), element]);
  }
  return byFirst;
}

function makeCompounds(): ReadonlyMap<string, CompoundSurname> {
  const surnames = new Map<string, CompoundSurname>();
  const addAll = (list: string, surname: CompoundSurname) => {
    for (const name of toWords(list)) surnames.set(name, surname);
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
  // 因扎吉; 因 is a word far more often.
  costs['因'.charCodeAt(0)] = 8;
  for (const character of '人中县镇乡村市区的了在是一不女有和我他三二四大')
    costs[character.charCodeAt(0)] = Infinity;
  return costs;
}
