/** Which county or town a bare 县, 区 or 镇 stands for: the one that the text named last. */
import { countLeading } from '../../lexicon/count-leading.ts';
import { DIVISIONS, SHARED_DISTRICTS, type Division } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import { hideGuestPlaces } from './find-guest-places.ts';
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';

/** The place of a level (县, 区, 旗, 镇 …) that is spoken of at an offset, or null. */
export type NearbyPlaces = (level: string, at: number) => string | null;

interface NamedPlace {
  readonly name: string;
  readonly end: number;
}

const LISTED = /^(?:[、和及与]|以及)$/u;
/** Characters within which a place is still the one spoken of. */
const FAR_BACK = 600;
/** 会师镇和县人民医院, 代理县长: the county's own. */
/** 在和县, 安徽和县: the county; behind any other word 和 joins. */
const ENDS_WORD = /[^\P{Script=Han}在来到赴往徽为是]|[》”）]/u;
const COUNTIES = listDivisions('COUNTY');
const PROVINCES = listDivisions('PROVINCE');
const DISTRICTS = new WordSet(SHARED_DISTRICTS.join(' '));
/** 沈阳市|铁西区 */
const CITIES = listDivisions('CITY');
/** 到高坪镇, 、黄岩乡; behind a county of its own the name is found by the county's end. */
const TOWN =
  /(?<=[省市区县旗州任原、，。；：到在往赴由向对与和是了及\n]|^)(?!国网|国电)(?<name>[^\s、，。；：到在往赴由向对与和是了及省市区县旗州乡镇各全任]{2,4}(?<unit>镇|乡|街道|(?<!全|各|副|省|州|困|强|该|本|大|小|[届两一二三四五六七八九十])[县旗](?!长)|(?<!开发|高新|示范|试验|新|园|社|全|城|山|地|景|小|各|自治)区(?=[一二三四五六七八九十]{0,3}届?(?:人大|政协|人民[法检政]|政府|副?区长)|委书记)))(?<!政府镇|委镇|政府乡)(?!企业|村振兴|域|长期|静|级|城|[市区县])/gmu;

function listDivisions(of: Division['level']): WordSet {
  const named = [...DIVISIONS.values()].filter(({ level }) => level === of);
  return new WordSet(named.map(({ name }) => name).join(' '));
}

/** Indexes the counties and towns that a text names in full, when one is first asked for. */
export function indexNearbyPlaces(text: string): NearbyPlaces {
  let index: Map<string, NamedPlace[]> | undefined;
  return (level, at) => {
    index ??= readPlaces(text);
    const named = index.get(level) ?? [];
    const last = countLeading(named, ({ end }) => end <= at) - 1;
    const before = named[last];
    if (before) return chooseOfTwo(text, named[last - 1], before, at);
    // Named later and alone: whichever 县 is meant, there is but one.
    const [first, ...others] = named;
    return first && others.every(({ name }) => name === first.name) ? first.name : null;
  };
}

function readPlaces(whole: string): Map<string, NamedPlace[]> {
  const text = hideGuestPlaces(whole);
  const places = new Map<string, NamedPlace[]>();
  const add = (level: string, place: NamedPlace) => {
    const known = places.get(level);
    if (known) known.push(place);
    else places.set(level, [place]);
  };
  for (let at = COUNTIES.next(text, 0); at >= 0; at = COUNTIES.next(text, at)) {
    const name = COUNTIES.longestAt(text, at);
    at += name.length;
    const before = text.charAt(at - name.length - 1);
    // 转达|县长: the head of 达县 is 达县县长.
    const isJoined =
      (name.length === 2 && text.charAt(at) === '长') ||
      (name === '和县' && ENDS_WORD.test(before));
    if (!isJoined) add(name.slice(-1), { name, end: at });
  }
  for (let at = DISTRICTS.next(text, 0); at >= 0; at = DISTRICTS.next(text, at)) {
    const city = CITIES.longestBefore(text, at);
    const name = city + DISTRICTS.longestAt(text, at);
    at += name.length - city.length;
    if (city !== '') add('区', { name, end: at });
  }
  for (let at = PROVINCES.next(text, 0); at >= 0; at = PROVINCES.next(text, at)) {
    const name = PROVINCES.longestAt(text, at);
    at += name.length;
    const level = /(?:省|自治区)$/u.exec(name)?.[0];
    if (level !== undefined) add(level, { name, end: at });
  }
  for (const match of text.matchAll(TOWN)) {
    const { name = '', unit = '' } = match.groups ?? {};
    const end = match.index + name.length;
    // 最后镇党委书记 names no town.
    const start = findOrganisationStart(text, end - unit.length, match.index);
    if (start < end - unit.length) add(unit, { name: text.slice(start, end), end });
  }
  // A county may be found both ways; of two that end at one place the longer is its name.
  for (const [level, named] of places) {
    named.sort((a, b) => a.end - b.end || b.name.length - a.name.length);
    places.set(
      level,
      named.filter(({ end }, i) => named[i - 1]?.end !== end),
    );
  }
  return places;
}

/** 深入甲县、乙县: neither is the one spoken of until the text goes on with 甲 or 乙; null where it does not. */
function chooseOfTwo(
  text: string,
  one: NamedPlace | undefined,
  { name, end }: NamedPlace,
  at: number,
): string | null {
  if (!one || !LISTED.test(text.slice(one.end, end - name.length)) || one.name === name)
    return name;
  const said = text.slice(Math.max(end, at - FAR_BACK), at);
  const [first, second] = [one.name, name].map((each) => said.lastIndexOf(each.slice(0, 2)));
  if (first === undefined || second === undefined || first === second) return null;
  return first > second ? one.name : name;
}
