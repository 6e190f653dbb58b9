/** What 省, 市, 我市 and 省城 stand for in an article: read from the places it names. */
import { DIVISIONS, shortenCity } from '../../lexicon/divisions-index.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Locality } from '../../model/article.ts';

/** Surnames of one character, without those that are words before places: 于太原, 和大同. */
const NAMES_BEFORE: ReadonlySet<string> = new Set(
  Array.from(SURNAMES).filter(
    (surname) => !'于和从向任经连时平安由来达到通全东西南北大新'.includes(surname),
  ),
);
const CITIES_AND_WORDS: ReadonlySet<string> = new Set([
  '来宾',
  '安康',
  '白银',
  '中山',
  '大同',
  '朝阳',
]);
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
  // Asked once of the same words: each answer looks through the whole text, and a hostile one says them over and over.
  const none = new Map<string, boolean>();
  for (let at = PLACE_NAMES.next(text, 0); at >= 0; at = PLACE_NAMES.next(text, at)) {
    const word = PLACE_NAMES.longestAt(text, at);
    const division = DIVISIONS.get(word);
    const key = `${text.charAt(at - 1)} ${word}`;
    // 许淑华|县长 is of no 华县: its head is 华县县长.
    const isHead = word.length === 2 && text.startsWith('县长', at + 1);
    const isNone =
      isHead || (none.get(key) ?? (isPartOfName(text, at, word) || isMereWord(text, word)));
    if (!isHead) none.set(key, isNone);
    at += word.length;
    if (division && !isNone) {
      provinces.set(division.province, (provinces.get(division.province) ?? 0) + 1);
      // 琼海市 lies in no prefecture, and is a city like any.
      const city = division.city ?? (division.name.endsWith('市') ? division.name : null);
      if (city !== null) cities.set(city, (cities.get(city) ?? 0) + 1);
      if (division.level === 'COUNTY')
        counties.set(division.name, (counties.get(division.name) ?? 0) + 1);
    }
  }
  return { provinces, cities, counties };
}

/**
 * 安顺 in a text of 王安顺. A city's short name behind a surname is a city's where it stands elsewhere
 * without it.
 */
function isPartOfName(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '';
  if (word.length !== 2 || !NAMES_BEFORE.has(before)) return false;
  for (let next = text.indexOf(word); next >= 0; next = text.indexOf(word, next + 1))
    if (text[next - 1] !== before) return false;
  return true;
}

/** 来宾 are guests, 安康 is health, where nothing in the text is called 来宾市. */
function isMereWord(text: string, word: string): boolean {
  return CITIES_AND_WORDS.has(word) && !text.includes(`${word}市`);
}

/** The full name of a place however it is written (太原 → 太原市), with what it lies in; null where it is unknown. */
export function readPlace(name: string): Locality | null {
  const division = DIVISIONS.get(name);
  if (!division) return null;
  const county = division.level === 'COUNTY' ? division.name : null;
  return beOwnCity({ province: division.province, city: division.city, county });
}

/** 明光市 is a county's equal and a city of its own: 市委 in its paper is 明光市委, not its prefecture's. */
export function beOwnCity(place: Locality): Locality {
  if (place.county?.endsWith('市') !== true) return place;
  return { province: place.province, city: place.county, county: null };
}

/** 滁州市 for 明光市, which lies in it; null for a city that lies in none. */
export function findPrefecture(city: string): string | null {
  const division = DIVISIONS.get(city);
  return division?.level === 'COUNTY' ? division.city : null;
}

/** 大理市 for 大理白族自治州: the city that a prefecture is called by, or null. */
export function findSeat(prefecture: string): string | null {
  const city = `${shortenCity(prefecture)}市`;
  return city !== prefecture && DIVISIONS.has(city) ? city : null;
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
