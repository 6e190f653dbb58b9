/** 齐河县委书记甲来我县考察: what is said to come to 我县 is another county. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { findMatches } from '../../lexicon/find-matches.ts';
import { COMES_TO_HOSTS } from '../../lexicon/visits.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';

const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
/** Who comes: 县委书记甲率团, 考察团一行. */
const GUESTS = /率|带领|带队|一行|考察团|代表团|访问团|观摩团|学习团|考察组|莅临|做客|来访/u;
/** Whom a place sends: its committee's, its delegation. */
const OF_PLACE =
  /^[市区县州旗]{0,2}(?:党?委|政府|人民|人大|政协|纪委|监委|党政|经贸|代?副?常?务?副?[市区县州旗]长|\p{Script=Han}{0,6}(?:代表团|考察团|访问团|考察组|局))/u;
const STARTS_SENTENCE = /[。！？；\n]/gu;
const LONGEST = 120;

/** 玉树灾区, 玉树地震: whom others help, or a report remembers. */
const STRUCK = /地震|抗震救灾|灾区/gu;
const LONGEST_PLACE = 8;

function findStruckPlaces(text: string): Span[] {
  return findMatches(text, STRUCK).flatMap(({ index }) => {
    for (let length = LONGEST_PLACE; length > 1; length -= 1)
      if (DIVISIONS.has(text.slice(Math.max(0, index - length), index)))
        return [{ start: index - length, end: index }];
    return [];
  });
}

/** Finds the places, of the level that 我县 names, that the words before 来我县 speak of. */
function findGuestPlaces(text: string): Span[] {
  return findMatches(text, COMES_TO_HOSTS).flatMap(({ index, groups }) => {
    const from = Math.max(0, index - LONGEST);
    const said = text.slice(from, index);
    const sentence = findMatches(said, STARTS_SENTENCE).at(-1);
    const start = sentence ? from + sentence.index + 1 : from;
    const level = groups?.level;
    return GUESTS.test(text.slice(start, index + 8)) ? placesOf(text, start, index, level) : [];
  });
}

function placesOf(text: string, start: number, end: number, level = ''): Span[] {
  const found: Span[] = [];
  for (let at = PLACES.next(text, start, end); at >= 0; at = PLACES.next(text, at, end)) {
    const printed = PLACES.longestAt(text, at);
    const name = (DIVISIONS.get(printed + level) ?? DIVISIONS.get(printed))?.name;
    const isOfLevel =
      level === '' ? !/(?:省|自治区)$/u.test(name ?? '省') : name?.endsWith(level) === true;
    at += printed.length;
    if (isOfLevel && OF_PLACE.test(text.slice(at, at + 12)))
      found.push({ start: at - printed.length, end: at });
  }
  return found;
}

let asked = '';
let hidden = '';

/** The text, of the same length, without the places that come as guests or are helped: it tells of the hosts' own. */
export function hideGuestPlaces(text: string): string {
  if (text === asked) return hidden;
  asked = text;
  hidden = hide(text, [...findGuestPlaces(text), ...findStruckPlaces(text)]);
  return hidden;
}

function hide(text: string, guests: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of guests.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    kept += text.slice(from, start) + '\u3000'.repeat(end - start);
    from = end;
  }
  return kept === '' ? text : kept + text.slice(from);
}
