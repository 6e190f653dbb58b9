/** The words for an organisation → its full name and kind: 市委 in a Taiyuan paper is 太原市委. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { NO_BODY, PARTY_DEPARTMENTS } from '../../lexicon/organisations.ts';
import { tableOf } from '../../lexicon/characters.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Locality } from '../../model/article.ts';
import type { OrganisationKind } from '../../model/extraction.ts';
import { kindOfOrganisation } from './kind-of-organisation.ts';
import { levelOfLeaders } from './level-of-leaders.ts';
import { nameOfParty } from './name-of-party.ts';
import { type PlaceOfLevel, placeOfLevel } from './place-of-level.ts';
import { nameCommittee, nameOfPrefecture, shortenPrefecture } from './name-of-prefecture.ts';
import { shortenName } from './shorten-name.ts';

export interface NamedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Articles of a place say the same words over and over: what they came to there before, wherever they stood. */
const KNOWN = new Map<string, NamedOrganisation | null>();
const MOST_KNOWN = 1 << 14;

const DEPARTMENTS = new WordSet(PARTY_DEPARTMENTS);
const LEVEL_OF_HEAD = /^(?:代理?|副|常务副)?(?<level>[省市区县州旗盟镇乡])长(?:助理)?$/u;
/** 作业区 of a works is no district. */
const HAS_OWN_HEAD = /(?<=.)(?:政府|公署|行署|管委会|(?:作业|生产|采掘?|厂|校|灌|工)区)$/u;
/** 自治区主席 heads the government; 政协主席 says so. */
const HEAD_OF_REGION = /^(?:代理?|副|常务副)?主席$/u;
/** 自治区 by itself. */
const LEVEL_ALONE = /^(?:我|全|本)?(?<level>自治[区州]|[省市县区州旗盟])$/u;
const OWN_LEVEL =
  /^(?:我|全|本)?(?<level>自治[区州]|街道|[省市县区州旗盟镇乡])(?=党?委|党工委|办事处|政府|人大|政协|纪委|监委|人民|公安|法院|检察院|直|属|级|\p{Script=Han}{2,})/u;
/** What either of the two begins with; most names begin with a place. */
const BEGINS_WITH_LEVEL = tableOf('我全本自街省市区县州旗盟镇乡');
/** 区域, 县域, 市场: words of their own. */
const NO_LEVEL =
  /^(?:市场|市民(?![政族宗])|市政工程|省会|省级机关|县域|区域|区块|区间|州际|旗舰|县级|区级|市级|省级|乡村|乡镇|乡土|乡里|乡亲|镇街|镇域|镇区|县区|区县|市县|省市(?!长)|州市|县乡(?!村)|旗县|区市县|市区县)/u;
/** A district has no such bodies, and the zone that 区 means is known from the whole article. */
const OF_ZONE = /^区(?:党工委|管委会|管理委员会)/u;
/** 国家主席, 大会主席, 开幕会执行主席. */
const NO_NAMES: ReadonlySet<string> = new Set(
  '国家 大会 会议 全会 开幕会 闭幕会 开幕式'.split(' ').concat(''),
);
/** 盛湾镇宋湾小学, 秀水街道办事处 */
const TOWN = /^(?![省市区县旗])\p{Script=Han}{2,3}(?:镇|乡|街道)(?![长民亲])/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const COUNTY_COMMITTEE = /^(?<county>\p{Script=Han}县)委(?!县)/u;
/** 国家级医药高新区 */
const RANKED = /^(?:国家级|省级)(?=\p{Script=Han}{3})/u;
/** 十三届|县政府: of its thirteenth term. */
const OF_TERM =
  /^第?[一二三四五六七八九十]{1,3}届(?=[省市区县州旗盟](?:委|政府|人大|政协|纪委|人民))/u;
const POLICE = /^公安(?<branch>\p{Script=Han}{2,4}分局)$/u;
const OWN_LEVEL_ALONE = /^[我全本][省市县区州旗盟]$/u;
const PLACE_ENDING = /[省市区县州盟旗镇乡]$/u;

/**
 * Names an organisation as fully as the locality allows.
 *
 * @param title the post beside it, where there is one: 市长 alone stands for 市政府
 * @param nearby the county or town that the text spoke of last, where the locality has none of its own
 * @returns null where nothing names an organisation
 */
export function nameOrganisation(
  words: string,
  title: string,
  locality: Locality,
  nearby: PlaceOfLevel = () => null,
): NamedOrganisation | null {
  const { province, city, county } = locality;
  const key = `${province ?? ''} ${city ?? ''} ${county ?? ''} ${title} ${words}`;
  const before = KNOWN.get(key);
  if (before !== undefined) return before;
  const asked: string[] = [];
  const named = nameAnew(words, title, locality, (level) => {
    asked.push(level);
    return nearby(level);
  });
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (asked.length === 0) KNOWN.set(key, named);
  return named;
}

function nameAnew(
  words: string,
  title: string,
  locality: Locality,
  nearby: PlaceOfLevel,
): NamedOrganisation | null {
  const leaders = levelOfLeaders(title);
  if (leaders !== null) return nameRegion(words, leaders, locality, nearby);
  const head = title.includes('长') ? LEVEL_OF_HEAD.exec(title)?.groups?.level : undefined;
  if (head !== undefined && !HAS_OWN_HEAD.test(words)) {
    const place = nameRegion(words === '政府' ? '' : words, head, locality, nearby);
    // A league is run by an office, 行署.
    const office = head === '盟' ? '行署' : '政府';
    return { name: shortenName(`${place?.name ?? head}${office}`), kind: 'GOVERNMENT' };
  }
  // 国家主席 presides over no organisation named 国家.
  if (NO_NAMES.has(words)) return null;
  if (NO_BODY.test(words)) return null;
  // 甘孜州常委: of the committee there.
  const body = title === '常委' && PLACE_ENDING.test(words) ? `${words}委` : words;
  const name = nameCountyCommittee(completeName(body, locality, nearby));
  if (name.endsWith('自治区') && HEAD_OF_REGION.test(title))
    return { name: `${name}政府`, kind: 'GOVERNMENT' };
  return { name, kind: kindOfOrganisation(name) };
}

/** 小店区, 太原 + 市, or the locality's own city or province. */
function nameRegion(
  said: string,
  level: string,
  locality: Locality,
  nearby: PlaceOfLevel,
): NamedOrganisation | null {
  // 我市市长, where no city is known
  const words = OWN_LEVEL_ALONE.test(said) ? said.slice(1) : said;
  if (words === '' || words === level) {
    const own = placeOfLevel(level, locality, nearby);
    return own === null ? null : { name: own, kind: 'REGION' };
  }
  // 我市市长
  if (words.length === 3 && /^[我全本]/u.test(words) && words.endsWith(level + level))
    return nameRegion(level, level, locality, nearby);
  // 杭州市长, 贵州省长: 州 is no level there.
  const known = DIVISIONS.get(words)?.name;
  // 宁乡市长: of 宁乡市, and of no 乡.
  const isWhole =
    known?.endsWith(level) !== true && PLACE_ENDING.test(words) && !DIVISIONS.has(words + level);
  const name = known?.endsWith(level) === true ? known : isWhole ? words : words + level;
  return { name: completeName(name, locality, nearby), kind: 'REGION' };
}

function completeName(printed: string, locality: Locality, nearby: PlaceOfLevel): string {
  const words = placeTown(shortenName(printed.replace(RANKED, '').replace(OF_TERM, '')), locality);
  const ownCommittee = locality.county ?? locality.city;
  if (DEPARTMENTS.has(words))
    return ownCommittee === null ? words : nameCommittee(ownCommittee) + words;
  if (words === '党中央' || words === '中央') return '中共中央';
  const ofPrefecture = nameOfPrefecture(words, locality.city);
  if (ofPrefecture !== null) return ofPrefecture;
  if (/^(?:军分区|警备区)(?:党委|纪委)?$/u.test(words) && locality.city !== null)
    return locality.city.replace(/[市州盟]$/u, '') + words;
  // 公安长安分局
  const branch = locality.city === null ? undefined : POLICE.exec(words)?.groups?.branch;
  if (branch !== undefined) return `${locality.city ?? ''}公安局${branch}`;
  if (words === '省军区' && locality.province !== null) return `${locality.province}军区`;
  const ofParty = nameOfParty(words, (level) => placeOfLevel(level, locality, nearby));
  if (ofParty !== null) return ofParty;
  if (BEGINS_WITH_LEVEL[words.charCodeAt(0)] === 0 || NO_LEVEL.test(words)) return words;
  if (OF_ZONE.test(words)) return words;
  // 镇巴县人民医院: no town's.
  if (PLACES.lengthAt(words, 0) > 1) return words;
  const own = LEVEL_ALONE.exec(words) ?? OWN_LEVEL.exec(words);
  if (!own) return words;
  const place = placeOfLevel(own.groups?.level ?? '', locality, nearby);
  if (place !== null && own[0] === words) return place;
  // The prefecture's own committee goes by its short name: 楚雄州委.
  if (place === null) return words.replace(/^[我全本](?=[省市县区州旗盟镇乡])/u, '');
  return placeTown(shortenName(shortenPrefecture(place) + words.slice(own[0].length)), locality);
}

/** 房县县委: a county of two characters says 县 twice. */
function nameCountyCommittee(name: string): string {
  const { county = '' } = COUNTY_COMMITTEE.exec(name)?.groups ?? {};
  return DIVISIONS.has(county) ? `${county}县${name.slice(county.length)}` : name;
}

/** 盛湾镇 in the paper of a county is that county's. */
function placeTown(words: string, { county }: Locality): string {
  return county !== null && TOWN.test(words) && PLACES.lengthAt(words, 0) === 0
    ? county + words
    : words;
}
