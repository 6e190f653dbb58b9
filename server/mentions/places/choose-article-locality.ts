/** What 省 and 市 stand for in one article, from its dateline, its text and its page. */
import { findAround } from '../../lexicon/find-around.ts';
import type { Locality } from '../../model/article.ts';
import type { PageLocality } from './choose-page-locality.ts';
import {
  beOwnCity,
  chooseLocality,
  countPlaces,
  findPrefecture,
  type PlaceCounts,
  readPlace,
} from './find-locality.ts';
import { hideGuestPlaces } from './find-guest-places.ts';
import { countUnlisted, nameUnlistedPlace } from './find-unlisted-place.ts';

/** 市委 without a name is of the paper's own city, so 吴忠市委 beside it is of another. */
const BARE = /(?<!\p{Script=Han})市(?:委|长|政府|领导|人大|政协|纪委|监委|总工会)|、市(?:委|长)/u;
/** 县委 without a name is of the only county that the text names, whatever city its people are trained in. */
const BARE_COUNTY = /(?<!\p{Script=Han})县(?:委|长|政府|领导|人大|政协|纪委)/u;
const NAMED_BODY =
  /\p{Script=Han}{2,4}市(?=委|政府|市长|长|领导|人大|政协|党政代表团|代表团)|\p{Script=Han}{2,3}(?=市委|市长|市领导|党政代表团)/gu;

/** What every one holds or has right behind it. */
const BODY_SIGN =
  /市(?=委|政府|市长|长|领导|人大|政协|党政代表团|代表团)(?<=\p{Script=Han}{2}市)|党(?=政代表团)/gu;
const CAPITAL = '北京市';
/** 省委 without a name is of the paper's own province. */
const BARE_PROVINCE =
  /我省|(?<!\p{Script=Han})省(?:委|长|政府|领导|人大|政协|纪委)|[、由]省(?:委|长|政协|人大|政府)/u;
/** How often a town's bodies are named where the town is the paper's own. */
const LEAST_BODIES = 3;
/** The same, where its prefecture is not named at all. */
const LEAST_ALONE = 2;
/** Four characters before the sign, of two UTF-16 code units at most. */
const BODY_REACH = 8;

function cutOut(text: string, bodies: readonly RegExpExecArray[]): string {
  let kept = '';
  let from = 0;
  for (const { 0: body, index } of bodies) {
    kept += `${text.slice(from, index)}　`;
    from = index + body.length;
  }
  return kept + text.slice(from);
}

function leaveOutNeighbours(text: string): PlaceCounts | null {
  if (!BARE.test(text)) return null;
  const bodies = findAround(text, NAMED_BODY, BODY_SIGN, BODY_REACH);
  const counts = countPlaces(cutOut(text, bodies));
  const [first, second] = [...counts.cities].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return null;
  // 梅河口市委书记甲，市委副书记乙: one city's bodies through the whole text are no neighbour's.
  const [most = 0] = [...countPlaces(bodies.map(([body]) => body).join('、')).cities.values()].sort(
    (a, b) => b - a,
  );
  if (most > first[1]) return null;
  // Named as often, the one named first: a paper names its own city first.
  if (first[1] !== second?.[1]) return counts;
  return { ...counts, cities: new Map([[first[0], first[1]]]) };
}

/**
 * The dateline's place, else the article's own where they say enough, else the page's, else whatever one
 * is named.
 *
 * @param datelinePlace 乌鲁木齐 in 新华社乌鲁木齐9月10日电, or null
 * @param page what the page as a whole speaks of
 */
export function chooseArticleLocality(
  article: string,
  datelinePlace: string | null,
  { unlisted, published, choose: choosePage }: PageLocality,
): Locality {
  const text = hideGuestPlaces(article);
  const place = datelinePlace === null ? null : readDateline(datelinePlace, text, choosePage);
  const counts = countPlaces(text);
  const own = readOwn(text, counts);
  if (place?.city != null && !isElsewhere(place, own)) return place.city === own.city ? own : place;
  const times = countUnlisted(unlisted?.city ?? null, text);
  if (unlisted && times > 0 && times >= (counts.cities.get(own.city ?? '') ?? 0)) return unlisted;
  // 南阳市党政代表团来信考察，市委书记甲陪同: whoever goes without a city is of the paper's own.
  if (published?.city != null && own.city !== published.city && BARE.test(text)) return published;
  // 天津市考察团来黔, in the paper of 贵州省
  if (published?.city === null && own.province !== published.province && BARE_PROVINCE.test(text))
    return published;
  // A city within a prefecture names that less often than itself, and neither as often as 市.
  const prefecture = published?.city == null ? null : findPrefecture(published.city);
  if (published && prefecture !== null && [null, prefecture].includes(own.city)) return published;
  // 固始报: 县委 is the paper's own county's, which its reports seldom name.
  if (own.city !== null)
    return own.county === null && published?.city === own.city ? published : own;
  const page = choosePage();
  const isOfPage = own.province === null || own.province === page.province;
  if (page.city !== null && isOfPage) return page;
  const named = readTown(text, chooseLocality(counts, 1), counts);
  if (named.city !== null && [null, named.province].includes(own.province)) return named;
  return isOfPage ? page : own;
}

function readOwn(text: string, counts: PlaceCounts): Locality {
  const place = readTown(text, chooseLocality(leaveOutNeighbours(text) ?? counts), counts);
  const [county, another] = [...counts.counties.keys()].filter((name) => /[县旗]$/u.test(name));
  if (county === undefined || another !== undefined || BARE.test(text)) return place;
  return (BARE_COUNTY.test(text) ? readPlace(county) : null) ?? place;
}

/** 新华社北京4月11日电 太原市…: the capital is where the news was sent from, and the text is of another place. */
function isElsewhere(place: Locality, own: Locality): boolean {
  return place.city === CAPITAL && own.province !== null && own.province !== CAPITAL;
}

/**
 * A city within a prefecture, where 市 can only be it: its prefecture is no 市, or it is its bodies that
 * the text names again and again.
 */
function readTown(text: string, place: Locality, counts: PlaceCounts): Locality {
  if (place.city === null || !BARE.test(text)) return place;
  const isPrefecture = !place.city.endsWith('市');
  const town = isPrefecture ? chooseLocality(counts, 1) : place;
  if (town.city !== place.city || town.county?.endsWith('市') !== true) return place;
  const bodies = new RegExp(`${town.county}(?:市?委|市?政府|人民政府|人大|政协)`, 'gu');
  const least = text.includes(place.city.replace(/市$/u, '')) ? LEAST_BODIES : LEAST_ALONE;
  return isPrefecture || (text.match(bodies)?.length ?? 0) >= least ? beOwnCity(town) : place;
}

/** 襄樊 in 新华社襄樊9月10日电, which no list holds, is of the page's province. */
function readDateline(name: string, text: string, choosePage: () => Locality): Locality | null {
  const place = readPlace(name) ?? nameUnlistedPlace(name, text);
  return place && { ...place, province: place.province ?? choosePage().province };
}
