/** What 省 and 市 stand for on a page, where an article does not say it itself. */
import { DIVISIONS, FORMER_COUNTIES } from '../../lexicon/divisions-index.ts';
import { NEWSPAPERS } from '../../lexicon/newspapers.ts';
import { REGION_NICKNAMES } from '../../lexicon/region-nicknames.ts';
import type { Locality } from '../../model/article.ts';
import { beOwnCity, chooseLocality, countPlaces } from './find-locality.ts';
import { hideGuestPlaces } from './find-guest-places.ts';
import { findPublisherPlace } from './find-unlisted-place.ts';

/** How often a page must name a city to be that city's. */
const LEAST = 3;
/** 来源：海东日报, 首页 > 新闻中心 > 南平要闻, 2010-01-23 柳州日报 记者 甲, 浙江日报 要闻 00002 2011-08-18. */
const PUBLISHES = /来源|位置|首页|主办|承办|数字报/u;
const NAMES_PAPER = /日报|晚报|晨报|早报|都市报|时报|新闻网|在线|融媒/u;
const DATED = /\d{4}[-/.年]\d/u;
const PAPER =
  /(?<name>\p{Script=Han}{2,5}?)(?=(?:日报|晚报|晨报|早报|都市报|商报|时报|在线|发布|新闻网|要闻|新闻(?!中心)))/gu;
const KNOWN_PAPER = new RegExp([...NEWSPAPERS.keys()].join('|'), 'gu');
/** 固始报, 平江时讯, 来源：金山融媒. */
const COUNTY_PAPER =
  /(?<!\p{Script=Han})(?<name>\p{Script=Han}{2,3}?)(?=(?:时?[报讯]|融媒)(?!\p{Script=Han}))/gu;

/** What a page says of all its articles. */
export interface PageLocality {
  /** The place of its publisher, where no list holds it. */
  readonly unlisted: Locality | null;
  /** The place that its head or its publisher names; a province's paper is of none of its cities. */
  readonly published: Locality | null;
  /** The place that the page as a whole is of. */
  readonly choose: () => Locality;
}

/**
 * The place in the head or foot of the page, else that of its publisher, else the city that it names
 * most. The last is counted when it is first asked for: most articles name their own.
 *
 * @param heads lines with the paper's name and day
 * @param around all lines that are no part of a report: credits and what a site prints around it, too
 */
export function choosePageLocality(
  text: string,
  heads: readonly string[],
  around: readonly string[],
): PageLocality {
  const named = choosePublished(heads);
  const published = named.city === null ? choosePublished(around.filter(namesPublisher)) : named;
  const unlisted = published.city === null ? findPublisherPlace(around, text) : null;
  const provincial = named.province === null ? null : named;
  let chosen = published.city === null ? (unlisted ?? provincial) : published;
  return {
    unlisted,
    published: published.province === null ? null : published,
    choose: () => (chosen ??= countLocality(text, published.province)),
  };
}

/** The county of a city that is given, where the page is of one there: 平江时讯 for 岳阳市. */
export function placeGiven(given: Locality, { published }: PageLocality): Locality {
  const isWithin = given.county === null && given.city !== null && published?.city === given.city;
  return isWithin ? published : given;
}

function namesPublisher(line: string): boolean {
  return PUBLISHES.test(line) || (NAMES_PAPER.test(line) && DATED.test(line));
}

function countLocality(text: string, province: string | null): Locality {
  const counted = chooseLocality(countPlaces(hideGuestPlaces(text)), LEAST);
  return { ...counted, province: counted.province ?? province };
}

/** The place that lines name; 明光市 where they do not name the prefecture it lies in. */
function choosePublished(lines: readonly string[]): Locality {
  const said = lines.map(spellPapers).join('\n');
  const place = chooseLocality(countPlaces(said), 1);
  const prefecture = place.city?.replace(/市$/u, '') ?? '';
  return said.includes(prefecture) ? place : beOwnCity(place);
}

/** 解放日报 is of 上海市, 闽北日报 of 南平市, 固始报 of 固始县. */
function spellPapers(head: string): string {
  return head
    .replace(KNOWN_PAPER, (paper) => NEWSPAPERS.get(paper) ?? '')
    .replace(PAPER, (name) => REGION_NICKNAMES.get(name) ?? spellPlace(name))
    .replace(COUNTY_PAPER, spellPlace);
}

/** A short name is that of many other things; before 报 it is the place's, of the largest one called so. */
function spellPlace(name: string): string {
  const known = DIVISIONS.get(name);
  if (known) return known.name;
  const counties = ['县', '区', '市', '旗']
    .map((unit) => name + unit)
    .filter((full) => DIVISIONS.has(full));
  return counties.find((full) => !FORMER_COUNTIES.has(full)) ?? counties[0] ?? name;
}
