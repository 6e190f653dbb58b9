/** Organisations in a text: read leftwards from the endings of their names. */
import { GENERIC_BARE } from '../../lexicon/boundaries.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { NUMBERED_GROUPS } from '../../lexicon/numbered-groups.ts';
import { listDepartments } from '../../lexicon/list-departments.ts';
import {
  DESCRIPTIONS,
  NATIONAL_BODIES,
  ORGANISATION_SUFFIXES,
  PLACE_PREFIXES,
} from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Locality } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type { OrganisationMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';
import { findOrganisationStart } from './find-organisation-start.ts';
import { isPartOfWord } from './is-part-of-word.ts';
import type { NearbyPlaces } from '../places/index-nearby-places.ts';
import { nameOrganisation } from './name-organisation.ts';
import { readPlaceBeforeFormer } from './place-before-former.ts';
import { placeSaidBefore } from './place-said-before.ts';
import { trimToPlace } from './trim-to-place.ts';

const DEPARTMENTS = listDepartments(['局', '厅', '部', '委', '委员会', '署', '办']);
const ENDINGS = new WordSet(
  ORGANISATION_SUFFIXES,
  DEPARTMENTS.join(' '),
  NUMBERED_GROUPS,
  NATIONAL_BODIES,
);
const NATIONAL = new WordSet(NATIONAL_BODIES);
const DESCRIBING = new WordSet(DESCRIPTIONS);
const BARE = new WordSet(GENERIC_BARE);
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const PREFIXES = new WordSet(PLACE_PREFIXES);
/** 菲律宾泉州同乡总会 */
const COUNTRIES = new WordSet(FOREIGN_PLACES);
const LONGEST_NAME = 40;
/** 市委市政府: the second is no part of the first. */
const OWN_LEVEL = /[省市区县州旗盟]/u;
/** 第78次常委会, 建智能产业园: a meeting by its number, a zone at no place. */
const NUMBERED = /第?[\d一二三四五六七八九十百]+次|委政府$/u;
const AT_PLACE = /(?:产业园|产业园区|示范区|工业园区|化工园区|科技园区|农业园区)$/u;
/** 创建“投资放心开发区”: an honour, and no zone. */
const ZONE = /(?:开发区|示范区|试验区|产业园|园区|高新区)$/u;
const OF_CHINA = /^中(?:[铁建交核电航船油化粮煤]|国(?!共产党))/u;
const LONGEST_BRAND = 8;
const SENDS = /\p{Script=Han}{2}[局部委办厅署会社团]$/u;
const FIRM = /^(?:有限|股份|集团|公司|分公司|煤矿|厂)/u;
/** 市水文中心, 云州区融媒中心: a unit of a place; 经济中心 says what a place is, 会展中心 is a building. */
const UNIT_OF_PLACE =
  /^(?:[市县区省州旗盟镇乡]|\p{Script=Han}{1,8}[省市县区州旗盟])(?=\p{Script=Han}{2})/u;
const NO_UNIT =
  /(?:政治|经济|文化|商业|商贸|商务|金融|交通|物流|贸易|旅游|消费|购物|会展|会议|展览|体育|行政|人口|工业|制造业?|教育|医疗|航运|城市?|区域|会晤|枢纽|市场|健身|演艺|艺术|奥体|奥林匹克|国际|世界|全国|全省|全市|全县|镇区?|老|新)$/u;
const CENTRE = '中心';
const LEVELS = '省市县区州旗盟我全各为在和与对向由从到是将把被让给等的以于经据';
/** 政协第十三届青岛市委员会 */
const OF_TERM = /(?:中国人民政治协商会议|政协)第?[一二三四五六七八九十]{1,3}届$/u;

/**
 * Finds organisations, in order and without overlaps; bare words (公司, 社区) are none by themselves.
 *
 * @param people spans that a name cannot reach across
 * @param trace is told of each ending that was met
 * @param nearby what a bare 县 stands for
 */
export function findOrganisations(
  text: string,
  people: readonly Span[],
  locality: Locality,
  trace?: Trace,
  nearby: NearbyPlaces = () => null,
): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const tell = (outcome: 'found' | 'dropped', rule: string, start: number, end: number) =>
    trace?.({
      stage: 'organisations',
      outcome,
      rule,
      words: text.slice(start, end),
      start,
      end,
    });
  let floor = 0;
  let lastEnd = 0;
  let person = 0;
  let at = ENDINGS.next(text, 0);
  for (let from = 0; at >= 0; at = ENDINGS.next(text, from)) {
    for (; (people[person]?.end ?? Infinity) <= at; person += 1) {
      const nameEnd = people[person]?.end ?? 0;
      if (nameEnd >= from) floor = nameEnd;
    }
    const suffix = ENDINGS.longestAt(text, at);
    const end = at + suffix.length;
    from = at + 1;
    if (isPartOfWord(text, at, suffix)) {
      tell('dropped', 'part-of-a-longer-word', at, end);
      continue;
    }
    const start = NATIONAL.has(suffix)
      ? at
      : trimToPlace(text, startOfName(text, at, Math.max(floor, lastEnd)), end);
    const last = found.at(-1);
    const nested =
      last?.end === start &&
      end - last.start <= LONGEST_NAME &&
      !OWN_LEVEL.test(text.charAt(start));
    const whole = nested ? last.start : start;
    const place = start === at && last ? placeSaidBefore(last, text.slice(last.end, end)) : null;
    const words = place === null ? placedWords(text, whole, end) : place + suffix;
    const named = nameOrganisation(words, '', locality, (level) => nearby(level, whole));
    from = end;
    if (
      !named ||
      NUMBERED.test(named.name) ||
      (place === null &&
        (!nested || suffix === CENTRE) &&
        describesOnly(text.slice(start, at), suffix, isQuotedWhole(text, start, end)))
    ) {
      tell('dropped', 'describes-and-does-not-name', start, end);
      continue;
    }
    tell('found', `ending-${suffix}`, whole, end);
    if (nested) found.pop();
    const { name, kind } = named;
    found.push({ start: whole, end, text: text.slice(whole, end), name, kind });
    lastEnd = end;
  }
  return found;
}

/** 四川原省委: 四川省委. */
function placedWords(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return readPlaceBeforeFormer(text, start, words)?.words ?? words;
}

/** 公司, 定点医院: a kind of organisation, not one. */
function describesOnly(before: string, suffix: string, isQuoted: boolean): boolean {
  if (suffix === '公司' && before.endsWith('子')) return true;
  // 73196部队; 全国优秀县委书记 is an honour.
  if (suffix === '部队' && !/\d{4,6}$/u.test(before)) return true;
  if (/(?:优秀|先进)$/u.test(before) && suffix.endsWith('委')) return true;
  // 在北京上大学
  if (/学$|学校$/u.test(suffix) && /[上读念考]$/u.test(before)) return true;
  if (suffix === CENTRE && (!UNIT_OF_PLACE.test(before) || NO_UNIT.test(before))) return true;
  if (ZONE.test(suffix) && isQuoted) return true;
  if (AT_PLACE.test(suffix) && PLACES.next(before, 0) < 0 && !before.includes('国家')) return true;
  // 各|国驻沪总领事馆
  if (/^多?国驻/u.test(before) && suffix.endsWith('馆')) return true;
  // “温暖进社区”
  if (/(?<=\p{Script=Han}{2})(?<![前先奋跃促推增引上])进$/u.test(before) && BARE.has(suffix))
    return true;
  // 举全公司之力
  if (/^(?:举|倾|以)?全$/u.test(before)) return true;
  // 2024学年学校, 省市委
  if (/^\d+学?年度?$/u.test(before) || (before === '省' && suffix.startsWith('市'))) return true;
  return (before === '' && BARE.has(suffix)) || DESCRIBING.has(before);
}

function isQuotedWhole(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(end) === '”';
}

/** Behind stop words, and at the first place name where one stands. */
function startOfName(text: string, suffixStart: number, floor: number): number {
  const start = findOrganisationStart(text, suffixStart, floor);
  const place = PLACES.next(text, start, suffixStart);
  // 中国（宁夏）园艺产业园 begins before its bracket.
  if (place > start + 1 && text.charAt(place - 1) === '（') return start;
  if (place < 0) return start;
  // 国家林草局驻云南省专员办事处: whom a body has there.
  if (text.charAt(place - 1) === '驻' && SENDS.test(text.slice(start, place - 1))) return start;
  // 中国重汽大同齿轮有限公司, 永康县棠溪公社: longer than the place that they hold.
  const isFirm =
    OF_CHINA.test(text.slice(start, place)) && FIRM.test(text.slice(suffixStart, suffixStart + 8));
  if (isFirm && place - start < LONGEST_BRAND) return start;
  if (place === start + 1 && !LEVELS.includes(text.charAt(start))) return start;
  const term = OF_TERM.exec(text.slice(Math.max(start, place - 20), place))?.[0].length ?? 0;
  return Math.max(
    start,
    place - (term || PREFIXES.lengthBefore(text, place) || COUNTRIES.lengthBefore(text, place)),
  );
}
