/** 公司, 校, 第二届理事会: bodies that are called by their kind, joined to the one that is meant. */
import { toWords } from '../../lexicon/to-words.ts';
import { mergeEntry } from './merge-entry.ts';
import type { Entry } from './organisation-entry.ts';
import type { OwnHouse } from './read-own-house.ts';

const SCHOOL = /(?:大学|学院|学校|[中小]学|党校)$/u;
const ASSOCIATION = /(?:商会|协会|学会|联合会|基金会|促进会|研究会|联谊会|工商联)$/u;
/** Words that stand alone for the one such body of an article. */
const BARE_BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['公司', /(?:公司|集团|厂|银行|煤矿)$/u],
  ...toWords('集团 集团公司').map((word) => [word, /集团(?:(?:有限)?(?:责任)?公司)?$/u] as const),
  ['省厅', /(?:省|自治区)\p{Script=Han}{2,10}厅$/u],
  // 甲当选社区妇联主席
  ...toWords('妇联 妇代会 党委 党支部 党总支 居委会').map(
    (body) => [`社区${body}`, new RegExp(`.社区${body}$`, 'u')] as const,
  ),
  ['学院', /学院$/u],
  ['医院', /医院$/u],
  ['院', /院$/u],
  ...toWords('校 我校 学校').map((word) => [word, SCHOOL] as const),
  ['居民区', /居民区$/u],
  ['工商联', /\p{Script=Han}{2}工商联$/u],
  ['政协', /^(?!全国)\p{Script=Han}{2,12}政协$/u],
  ...toWords('商会 协会 学会 联合会 基金会 促进会 研究会 联谊会').map(
    (word) => [word, ASSOCIATION] as const,
  ),
]);
/** 理事会, 商会新一届领导班子: of an association. */
const BOARD =
  /^(?:商会|协会|学会)?(?:新一届|第[一二三四五六七八九十]{1,3}届)?(?:理事会|执行委员会|执委会|领导班子)$/u;

/** 市局, 襄阳市局党委: the only office of the level that is spoken of, and its committee. */
const OFFICE = /^(?:\p{Script=Han}{2,4})?(?<level>[省市县区州])局(?<unit>党委|党组|纪委|机关)?$/u;

/** 院|纪委 */
const UNIT_OF_BARE = /^(?<house>院|校|公司|集团)(?<unit>纪委|工会|团委)$/u;

/** 委|党组, 局|党委组织部: of the one such body that the article names. */
const PARTY_OF_OWN =
  /^(?<own>[委厅局])(?<party>党(?:委|组)(?:(?!书记|成员|委员)\p{Script=Han}{2,16}(?:办公室|组|部|办))?)$/u;
/** 当选工会主席, in what is told of one house. */
const UNION = /^工会(?:委员会)?$/u;
const HAS_UNION = /(?:公司|集团|银行|医院|大学|学院|学校|厂|煤矿)$/u;
const COMMITTEE_OF_PLACE = /(?:[省市区县州旗盟镇乡]|街道|工|党|纪|监|团|常)委$/u;

/** Joins what is called by its kind to the body named last, where that is the same one each time, or to the article's own. */
export function joinBare(entries: readonly Entry[], house: OwnHouse): Entry[] {
  const kept = joinWhole(entries, house);
  const named = new Map(kept.map((entry) => [entry.name, entry]));
  return kept.filter((entry) => {
    const name = nameOfUnit(entry.name, kept, house);
    if (name === null) return true;
    named.delete(entry.name);
    entry.aliases.push(entry.name);
    const known = named.get(name);
    if (!known) {
      entry.name = name;
      named.set(name, entry);
      return true;
    }
    mergeEntry(known, entry);
    return false;
  });
}

/** The whole name of 院纪委, 委党组, 工会; null where the words are no such unit's, or whose is not known. */
function nameOfUnit(words: string, entries: readonly Entry[], house: OwnHouse): string | null {
  const { house: bare = '', unit = '' } = UNIT_OF_BARE.exec(words)?.groups ?? {};
  const whole = bare === '' ? undefined : entries.find(({ aliases }) => aliases.includes(bare));
  if (whole) return whole.name + unit;
  const { own = '', party = '' } = PARTY_OF_OWN.exec(words)?.groups ?? {};
  const [only, ...others] = own === '' ? [] : entries.filter(({ name }) => isOwnBody(name, own));
  if (only && others.length === 0) return only.name + party;
  const home = UNION.test(words)
    ? house.find(entries.filter(({ name }) => HAS_UNION.test(name)))
    : null;
  return home ? home.name + words : null;
}

/** 省卫生健康委 for 委. */
function isOwnBody(name: string, own: string): boolean {
  return name.length > 4 && name.endsWith(own) && !COMMITTEE_OF_PLACE.test(name);
}

function joinWhole(entries: readonly Entry[], house: OwnHouse): Entry[] {
  const bareOf = new Map(entries.map((entry) => [entry, findBare(entry.name)]));
  return entries.filter((entry) => {
    const meant = bareOf.get(entry);
    if (!meant) return true;
    const bodies = entries.filter((each) => !bareOf.get(each) && meant.test(each.name));
    const own = house.find(bodies);
    // 我校, 校党委书记: the writer's own school, which nobody need name, and no guest's.
    if (!own && house.isOthers(entry.name)) return entry.name === '集团公司';
    if (meant === SCHOOL && (house.isWriters || bodies.length !== 1) && !own) return false;
    const named = new Set(entry.mentions.map(({ start }) => findNamedBefore(bodies, start)));
    const [first = null] = named;
    // 校党委书记甲…某大学: the one school of the article, wherever it is named.
    const alone = meant === SCHOOL && bodies.length === 1 ? bodies[0] : null;
    const only = named.size === 1 && first ? first : (own ?? alone);
    if (!only) return true;
    for (const mention of entry.mentions) only.mentions.push(mention);
    if (!only.aliases.includes(entry.name)) only.aliases.push(entry.name);
    return false;
  });
}

function findBare(name: string): RegExp | undefined {
  const office = OFFICE.exec(name)?.groups;
  if (office)
    return new RegExp(`${office.level ?? ''}\\p{Script=Han}{2,10}局${office.unit ?? ''}$`, 'u');
  return BARE_BODIES.get(name) ?? (BOARD.test(name) ? ASSOCIATION : undefined);
}

function findNamedBefore(entries: readonly Entry[], at: number): Entry | null {
  let nearest: Entry | null = null;
  let latest = -1;
  for (const entry of entries)
    for (const { end } of entry.mentions)
      if (end <= at && end > latest) [nearest, latest] = [entry, end];
  return nearest;
}
