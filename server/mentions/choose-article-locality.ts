/** What 省 and 市 stand for in one article, from its dateline, its text and its page. */
import type { Locality } from '../model/article.ts';
import { chooseLocality, countPlaces, readPlace } from './find-locality.ts';

/**
 * The dateline's place, else the article's own where they say enough, else the page's, else whatever one
 * is named.
 *
 * @param datelinePlace 乌鲁木齐 in 新华社乌鲁木齐9月10日电, or null
 * @param page what the page as a whole speaks of
 */
export function chooseArticleLocality(
  text: string,
  datelinePlace: string | null,
  page: Locality,
): Locality {
  const place = datelinePlace === null ? null : readPlace(datelinePlace);
  const counts = countPlaces(text);
  const own = chooseLocality(counts);
  if (place?.city != null) return place.city === own.city ? own : place;
  if (own.city !== null) return own;
  const isOfPage = own.province === null || own.province === page.province;
  if (page.city !== null && isOfPage) return page;
  const named = chooseLocality(counts, 1);
  if (named.city !== null && [null, named.province].includes(own.province)) return named;
  return isOfPage ? page : own;
}
