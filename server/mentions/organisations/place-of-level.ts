/** 市, 县, 镇 without a name: the place that a level stands for in an article. */
import type { Locality } from '../../model/article.ts';
import { findPrefecture, findSeat } from '../places/find-locality.ts';

/** The place that a bare 县 or 镇 stands for, or null. */
export type PlaceOfLevel = (level: string) => string | null;

/** @param nearby the county or town that the text spoke of last, where the locality has none of its own */
export function placeOfLevel(
  level: string,
  { province, city, county }: Locality,
  nearby: PlaceOfLevel,
): string | null {
  if (level === '省' || level === '自治区')
    return province?.endsWith(level) === true ? province : nearby(level);
  // 大理州's 市 is 大理市, where no other is named.
  if (level === '市')
    return city === null || city.endsWith('市') ? city : (findSeat(city) ?? nearby(level));
  if (level === '自治州') return city?.endsWith('自治州') === true ? city : null;
  if (level === '州' || level === '盟')
    return [city, city && findPrefecture(city)].find((place) => place?.endsWith(level)) ?? null;
  if (county?.endsWith(level) === true) return county;
  // 区政协 in the paper of a region that speaks of no district.
  const region = level === '区' && province?.endsWith('自治区') === true ? province : null;
  return nearby(level) ?? region;
}
