/** The place in a post's words: 清徐县 in 清徐县委书记. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { PLACE_PREFIXES } from '../../lexicon/organisations.ts';
import { toWords } from '../../lexicon/to-words.ts';
import type { KnownPost } from './known-post.ts';

/** 浙江省 in 浙江省宁波市委. */
const PROVINCE =
  /^(?:\p{Script=Han}{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)(?=\p{Script=Han}{2,10}?(?:[市州盟县]|地委|地区))/u;
/** 小店区 in 小店区委, 宁乡市 in 宁乡市人大常委会, 孟津县 in 孟津县水利局. */
const PLACE =
  /^(?<place>\p{Script=Han}{1,11}?(?<level>[省市区县州旗盟镇乡]))(?![省市区县州旗盟镇乡])/u;
/** A zone has no committee of a district's kind. */
const ZONE = /(?:开发|高新|经开|示范|保税|试验|园|景)区$/u;
/** 某镇 in 长丰县某镇党委. */
const LAST_PLACE =
  /^(?<place>\p{Script=Han}{1,15}(?<level>[区县旗镇乡]))(?=党?委|党组|政府|人大|政协|$)/u;
/** 九三学社长沙市委, 中共茂名市委, 国网平江县供电公司 */
const PREFIX = new RegExp(
  `^(?:中国共产党|${toWords(PLACE_PREFIXES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=\\p{Script=Han}{2})`,
  'u',
);
const PLACE_ITSELF =
  /^(?<place>\p{Script=Han}{0,11}(?:自治区|街道|地区|[省市区县州旗盟镇乡]))(?=党?委|党工委|政府|行署|人大|政协|纪委|监委|纪律|监察|人民|法院|检察院|$)/u;

/** 通化地区 of 通化地委 */
const PREFECTURE = /^(?<place>\p{Script=Han}{2,5})地委/u;

/** 清徐县 in 清徐县委, 通化地区 in 吉林省通化地委, 自治区 in 自治区政府, 市 in 市委; '' says the post's own words, 副市长. */
export function placeIn(words: string): string | null {
  const prefecture = PREFECTURE.exec(words.replace(PROVINCE, ''))?.groups?.place;
  if (prefecture !== undefined) return `${prefecture}地区`;
  const place = PLACE_ITSELF.exec(words)?.groups?.place;
  return place === undefined ? null : sayCountyOnce(place);
}

/** 岚县县委 is the committee of 岚县. */
function sayCountyOnce(place: string): string {
  return place.length === 3 ? place.replace(/县县$/u, '县') : place;
}

/** 县 in 县水利局, 衡阳县 in 衡阳县政府: where an office is, whatever office it is. */
export function placeOfOffice(words: string): string | null {
  const place = words.replace(PREFIX, '').replace(PROVINCE, '');
  return (/^[省市区县州旗盟](?=\p{Script=Han}{2})/u.exec(place) ?? PLACE.exec(place))?.[0] ?? null;
}

/**
 * 龙港市委书记甲，市委副书记乙: who follows a leader of a city of a county's rank is of that city, for those of
 * the prefecture's would stand first.
 */
export function findLesserCity(posts: readonly KnownPost[]): string | null {
  const city = findPlace('市', posts.slice(-1));
  return city !== null && DIVISIONS.get(city)?.level === 'COUNTY' ? city : null;
}

/** The nearest place of that level that a post before names: 宁乡市委书记甲、市长乙. */
export function findPlace(level: string, posts: readonly KnownPost[]): string | null {
  for (const { organisationText } of posts.toReversed()) {
    // 汀宁市委书记甲，市委常委乙，副市长丙: from the bare 市委 on it is the paper's own city.
    if ('省市州盟'.includes(level) && organisationText.startsWith(level)) return null;
    for (const pattern of [LAST_PLACE, PLACE]) {
      const place = pattern.exec(
        organisationText.replace(PREFIX, '').replace(PROVINCE, ''),
      )?.groups;
      if (place?.level !== level || place.place === undefined) continue;
      // 开发区党工委书记甲，区委常委乙: a zone has no committee of the district's kind.
      if (place.place.length > 1 && !ZONE.test(place.place)) return sayCountyOnce(place.place);
    }
  }
  return null;
}
