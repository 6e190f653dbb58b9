/**
 * Places that no list of divisions holds: those still to come, and invented ones (澜阳市). Who publishes
 * a page names its place, and the text confirms that it is one.
 */
import { findMatches } from '../../lexicon/find-matches.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import type { Locality } from '../../model/article.ts';
import { beOwnCity, readPlace } from './find-locality.ts';

/** 澜阳日报, 澜阳发布, 中共澜江省澜阳市委机关报, 澜阳市人民政府门户网站. */
const PUBLISHER =
  /(?<!\p{Script=Han})(?:中共|来源)?(?:\p{Script=Han}{2,3}省)?(?<stem>\p{Script=Han}{2,3}?)(?=日报|晚报|晨报|早报|时报|商报|发布|新闻网|在线|电视台|融媒|市(?:委|政府|人民政府|政务|纪委|$|(?!\p{Script=Han})))/gu;
/** 澜江省澜阳市, 澜阳市, 黑龙江省. */
const GIVEN =
  /^(?<province>\p{Script=Han}{2,7}(?:省|自治区))?(?<city>\p{Script=Han}{2,10}?(?:市|州|盟|地区))?(?<county>(?!市)\p{Script=Han}{1,9}(?<!市)[区县旗])?$/u;
/** 莲湖区, 郊区: what may stand behind its city. */
const COUNTY = /^(?!市)\p{Script=Han}{1,9}[区县市旗]$/u;
/** 长江市场 makes 长江 no city. */
const CITY = '市(?!场|民|区|容|内|际|中心|政工程)';

/**
 * Finds the place of whoever publishes a page, where no list holds it.
 *
 * @param lines head and foot of the page and what stands around its articles
 * @param text the whole page
 * @returns null where a publisher's place is listed, or none is named
 */
export function findPublisherPlace(lines: readonly string[], text: string): Locality | null {
  for (const line of lines)
    for (const { groups } of findMatches(line, PUBLISHER)) {
      const place = nameUnlistedPlace(groups?.stem ?? '', text);
      if (place !== null) return place;
    }
  return null;
}

/**
 * Names an unlisted place in full, as a text speaks of it.
 *
 * @param stem 澜阳
 * @returns 澜阳市 and its province where the text tells it; null where the place is listed, or the text
 *   calls it neither a city nor a province
 */
export function nameUnlistedPlace(stem: string, text: string): Locality | null {
  if ([stem, `${stem}市`, `${stem}省`].some((name) => DIVISIONS.has(name))) return null;
  if (stem.length < 2 || !/^\p{Script=Han}+$/u.test(stem)) return null;
  if (new RegExp(stem + CITY, 'u').test(text))
    return { province: findProvince(stem, text), city: `${stem}市`, county: null };
  return text.includes(`${stem}省`) ? { province: `${stem}省`, city: null, county: null } : null;
}

/**
 * Reads the place that a user says a text is of: listed or not, with its province or without.
 *
 * @returns null where that is no name of a province, a city, a county or a district of a listed city
 * @example readGivenPlace('澜江省澜阳市') // { province: '澜江省', city: '澜阳市', county: null }
 * @example readGivenPlace('西安市莲湖区') // { province: '陕西省', city: '西安市', county: '莲湖区' }
 */
export function readGivenPlace(name: string): Locality | null {
  const listed = readPlace(name);
  if (listed) return listed;
  const district = readDistrict(name);
  if (district) return district;
  const { province = null, city = null, county = null } = GIVEN.exec(name)?.groups ?? {};
  if (province === null && city === null && county === null) return null;
  return { ...((city === null ? null : readPlace(city)) ?? { province, city }), county };
}

/** 西安市莲湖区, 佳木斯市郊区: a district behind its city, for several cities may have one of the name. */
function readDistrict(name: string): Locality | null {
  for (let end = name.length - 2; end > 1; end -= 1) {
    const city = readPlace(name.slice(0, end));
    const county = name.slice(end);
    if (city?.county !== null || !COUNTY.test(county)) continue;
    if (city.city === null) return readDistrict(county) ?? readPlace(county);
    return beOwnCity({ ...city, county });
  }
  return null;
}

/** How often a text names an unlisted city, with or without 市; 0 for listed ones. */
export function countUnlisted(city: string | null, text: string): number {
  return city === null || DIVISIONS.has(city) ? 0 : text.split(city.replace(/市$/u, '')).length - 1;
}

function findProvince(stem: string, text: string): string | null {
  const before = new RegExp(
    `(?:(?<!\\p{Script=Han})|中共)(?<province>\\p{Script=Han}{2,3}省)${stem}市`,
    'u',
  );
  return before.exec(text)?.groups?.province ?? null;
}
