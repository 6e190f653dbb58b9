/** Organisations in a text: read leftwards from the endings of their names. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { NUMBERED_GROUPS } from '../../lexicon/numbered-groups.ts';
import { listDepartments } from '../../lexicon/list-departments.ts';
import {
  NATIONAL_BODIES,
  ORGANISATION_SUFFIXES,
  PLACE_PREFIXES,
} from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Locality } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type { OrganisationMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';
import { describesOnly } from './describes-only.ts';
import { findOrganisationStart } from './find-organisation-start.ts';
import { isPartOfWord } from './is-part-of-word.ts';
import type { NearbyPlaces } from '../places/index-nearby-places.ts';
import { nameOrganisation } from './name-organisation.ts';
import { readPlaceBeforeFormer } from './place-before-former.ts';
import { placeSaidBefore } from './place-said-before.ts';
import { trimToPlace } from './trim-to-place.ts';

const DEPARTMENTS = listDepartments(['局', '厅', '部', '委', '委员会', '署', '办']);
const ENDINGS = new WordSet(
  ORGANISATION_SUFFIXES,
  DEPARTMENTS.join(' '),
  NUMBERED_GROUPS,
  NATIONAL_BODIES,
);
const NATIONAL = new WordSet(NATIONAL_BODIES);
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const PREFIXES = new WordSet(PLACE_PREFIXES);
/** 菲律宾泉州同乡总会 */
const COUNTRIES = new WordSet(FOREIGN_PLACES);
const LONGEST_NAME = 40;
/** 市委市政府: the second is no part of the first; 上海银行市北分行 is of the bank. */
const OWN_LEVEL = /^(?!市[北南中东西](?:分|支)行)[省市区县州旗盟]/u;
/** 第78次常委会: a meeting by its number. */
const NUMBERED = /第?[\d一二三四五六七八九十百]+次|委政府$/u;
/** 川南煤业|泸州某某煤电有限公司: the firm that a firm at a place is of. */
const OF_FIRM =
  /^(?!.*[年月日的在与和])\p{Script=Han}{2,4}(?:煤业|矿业|煤电|电力|钢铁|石化|能源|燃气|化工|重工|建工|控股|集团)$/u;
const OF_CHINA = /^中(?:[铁建交核电航船油化粮煤]|国(?!共产党))/u;
const LONGEST_BRAND = 8;
const SENDS = /\p{Script=Han}{2}[局部委办厅署会社团]$/u;
const FIRM = /^(?:有限|股份|集团|公司|分公司|煤矿|厂)/u;
const CENTRE = '中心';
const LEVELS = '省市县区州旗盟我全各为在和与对向由从到是将把被让给等的以于经据';
/** 政协第十三届青岛市委员会 */
const OF_TERM = /(?:中国人民政治协商会议|政协)第?[一二三四五六七八九十]{1,3}届$/u;

/**
 * Finds organisations, in order and without overlaps; bare words (公司, 社区) are none by themselves.
 *
 * @param people spans that a name cannot reach across
 * @param trace is told of each ending that was met
 * @param nearby what a bare 县 stands for
 */
export function findOrganisations(
  text: string,
  people: readonly Span[],
  locality: Locality,
  trace?: Trace,
  nearby: NearbyPlaces = () => null,
): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const tell = (outcome: 'found' | 'dropped', rule: string, start: number, end: number) =>
    trace?.({
      stage: 'organisations',
      outcome,
      rule,
      words: text.slice(start, end),
      start,
      end,
    });
  let floor = 0;
  let lastEnd = 0;
  let person = 0;
  let at = ENDINGS.next(text, 0);
  for (let from = 0; at >= 0; at = ENDINGS.next(text, from)) {
    for (; (people[person]?.end ?? Infinity) <= at; person += 1) {
      const nameEnd = people[person]?.end ?? 0;
      if (nameEnd >= from) floor = nameEnd;
    }
    const suffix = ENDINGS.longestAt(text, at);
    const end = at + suffix.length;
    from = at + 1;
    if (isPartOfWord(text, at, suffix)) {
      tell('dropped', 'part-of-a-longer-word', at, end);
      continue;
    }
    const start = NATIONAL.has(suffix)
      ? at
      : trimToPlace(text, startOfName(text, at, Math.max(floor, lastEnd)), end);
    const last = found.at(-1);
    const nested =
      last?.end === start &&
      end - last.start <= LONGEST_NAME &&
      !OWN_LEVEL.test(text.slice(start, start + 4));
    const whole = nested ? last.start : start;
    const place = start === at && last ? placeSaidBefore(last, text.slice(last.end, end)) : null;
    const words = place === null ? placedWords(text, whole, end) : place + suffix;
    const named = nameOrganisation(words, '', locality, (level) => nearby(level, whole));
    from = end;
    if (
      !named ||
      NUMBERED.test(named.name) ||
      (place === null &&
        (!nested || suffix === CENTRE) &&
        describesOnly(text.slice(start, at), suffix, isQuotedWhole(text, start, end)))
    ) {
      tell('dropped', 'describes-and-does-not-name', start, end);
      continue;
    }
    tell('found', `ending-${suffix}`, whole, end);
    if (nested) found.pop();
    const { name, kind } = named;
    found.push({ start: whole, end, text: text.slice(whole, end), name, kind });
    lastEnd = end;
  }
  return found;
}

/** 四川原省委: 四川省委. */
function placedWords(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return readPlaceBeforeFormer(text, start, words)?.words ?? words;
}

function isQuotedWhole(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(end) === '”';
}

/** Behind stop words, and at the first place name where one stands. */
function startOfName(text: string, suffixStart: number, floor: number): number {
  const start = findOrganisationStart(text, suffixStart, floor);
  const place = PLACES.next(text, start, suffixStart);
  // 中国（宁夏）园艺产业园 begins before its bracket.
  if (place > start + 1 && text.charAt(place - 1) === '（') return start;
  if (place < 0) return start;
  // 国家林草局驻云南省专员办事处: whom a body has there.
  if (text.charAt(place - 1) === '驻' && SENDS.test(text.slice(start, place - 1))) return start;
  // 中国重汽大同齿轮有限公司, 永康县棠溪公社: longer than the place that they hold.
  const brand = text.slice(start, place);
  const isFirm =
    (OF_CHINA.test(brand) || OF_FIRM.test(brand)) &&
    FIRM.test(text.slice(suffixStart, suffixStart + 8));
  if (isFirm && place - start < LONGEST_BRAND) return start;
  if (place === start + 1 && !LEVELS.includes(text.charAt(start))) return start;
  const term = OF_TERM.exec(text.slice(Math.max(start, place - 20), place))?.[0].length ?? 0;
  return Math.max(
    start,
    place - (term || PREFIXES.lengthBefore(text, place) || COUNTRIES.lengthBefore(text, place)),
  );
}
