/** What 省, 市, 我市 and 省城 stand for in an article: read from the places it names. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { Locality } from '../model/article.ts';

const PLACE_NAMES = new WordSet([...DIVISIONS.keys()].join(' '));

export interface PlaceCounts {
  readonly provinces: ReadonlyMap<string, number>;
  readonly cities: ReadonlyMap<string, number>;
  readonly counties: ReadonlyMap<string, number>;
}

/** Counts how often a text speaks of each province and each city, by whatever name; counties count for their city. */
export function countPlaces(text: string): PlaceCounts {
  const provinces = new Map<string, number>();
  const cities = new Map<string, number>();
  const counties = new Map<string, number>();
  for (let at = PLACE_NAMES.next(text, 0); at >= 0; at = PLACE_NAMES.next(text, at)) {
    const word = PLACE_NAMES.longestAt(text, at);
    const division = DIVISIONS.get(word);
    at += word.length;
    if (division) {
      provinces.set(division.province, (provinces.get(division.province) ?? 0) + 1);
      if (division.city) cities.set(division.city, (cities.get(division.city) ?? 0) + 1);
      if (division.level === 'COUNTY')
        counties.set(division.name, (counties.get(division.name) ?? 0) + 1);
    }
  }
  return { provinces, cities, counties };
}

/** The full name of a place however it is written (太原 → 太原市), with what it lies in; null where it is unknown. */
export function readPlace(name: string): Locality | null {
  const division = DIVISIONS.get(name);
  if (!division) return null;
  const county = division.level === 'COUNTY' ? division.name : null;
  return { province: division.province, city: division.city, county };
}

/**
 * The city named most with its province, and the county of it named most; where no city is named, the province.
 *
 * @param least how often a place must be named to count
 */
export function chooseLocality(counts: PlaceCounts, least = 2): Locality {
  const city = mostCounted(counts.cities, least);
  if (city === null)
    return { province: mostCounted(counts.provinces, least), city: null, county: null };
  const own = [...counts.counties].filter(([name]) => DIVISIONS.get(name)?.city === city);
  return {
    province: DIVISIONS.get(city)?.province ?? null,
    city,
    county: mostCounted(new Map(own), least),
  };
}

/** The one with the highest count; a tie says nothing. */
function mostCounted(counts: ReadonlyMap<string, number>, least: number): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < least || first[1] === second?.[1]) return null;
  return first[0];
}
