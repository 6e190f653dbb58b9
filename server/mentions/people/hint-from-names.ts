/** Names found → what they tell of the rest: the same name elsewhere, and the names beside them in lists. */
import { tableOf } from '../../lexicon/characters.ts';
import { countLeading } from '../../lexicon/count-leading.ts';
import type { Candidate } from './candidate.ts';
import type { NameHints } from './lattice.ts';

const LIST_LINK = /^(?:（[^（）\n]{1,12}）)?(?:同志|女士|先生)?(?:[、／/]|和|以及|及|与)/u;
const OPENS_LINK = tableOf('（同女先、／/和以及与');
/** 本报记者甲 乙: behind a reporter, names are parted by spaces. */
const REPORTERS = /(?:记者|通讯员|摄影|评论员)[ \u3000]?(?:[^，。；：\n]{2,4}[ \u3000]){0,4}$/u;
const SPACES = /^[ \u3000]{1,2}(?=\p{Script=Han}{2,3}(?:[ \u3000）\n]|$))/u;
const WHOLE_ITEM = /^(?<item>\p{Script=Han}{2,3})(?=[、，。；（\n ]|等|出席|参加|列席|同志)/u;
/** 甲、石桥、冰凌、乙: words between two names of a list. */
const BETWEEN_NAMES = /^(?:、\p{Script=Han}{2,3}(?=、)){1,8}、/u;
const IN_LIST = 5;
const AMONG_NAMES = 15;
const BEHIND_SPACE = 8;
const WHOLE_IN_LIST = 9;
const REPEATED = 5;
/** A repeated name of three or more is hardly a word, and one of two that is set with a space: 柏 林, 柏林. */
const REPEATED_LONG = 9;
/** Names as short as two characters are words elsewhere; those without context are guesses. */
const SURE = 4;

interface Hints extends NameHints {
  /** Whether anything is told of a stretch. */
  touches(start: number, end: number): boolean;
}

/** @param found names of a first reading */
export function hintFromNames(text: string, found: readonly Candidate[]): Hints {
  const spans = new Map<number, number>();
  const again = new Set<number>();
  const places: number[] = [];
  const starts = new Set(found.map(({ start }) => start));
  const known = new Set(found.map(({ start, end }) => start * 8 + end - start));
  const add = (start: number, length: number, weight: number) => {
    const key = start * 8 + length;
    if (length > 7 || start < 0) return;
    spans.set(key, Math.max(spans.get(key) ?? 0, weight));
    places.push(start);
  };
  /** Hints at the items of a list up to the last one that is followed by a name. */
  const hintAmong = (list: string, start: number) => {
    const items = list.slice(1, -1).split('、');
    const ends: number[] = [];
    let at = start + 1;
    let last = -1;
    items.forEach((item, i) => {
      ends.push(at);
      at += item.length + 1;
      if (starts.has(at)) last = i;
    });
    for (let i = 0; i <= last; i += 1) {
      const length = items[i]?.length ?? 0;
      const place = ends[i] ?? 0;
      if (!known.has(place * 8 + length)) add(place, length, AMONG_NAMES);
    }
  };
  for (const candidate of found) {
    const mayGoOn = OPENS_LINK[text.charCodeAt(candidate.end)] === 1;
    const link = mayGoOn ? LIST_LINK.exec(text.slice(candidate.end, candidate.end + 20)) : null;
    const next = candidate.end + (link?.[0].length ?? 0);
    if (link) {
      if (!starts.has(next)) for (const length of [2, 3, 4]) add(next, length, IN_LIST);
      // 姜宏、国有林、车雄: what stands whole between two signs of a list is one of it.
      const whole = WHOLE_ITEM.exec(text.slice(next, next + 8))?.groups?.item;
      if (whole !== undefined && !known.has(next * 8 + whole.length))
        add(next, whole.length, WHOLE_IN_LIST);
    }
    const between =
      text.charAt(candidate.end) === '、'
        ? BETWEEN_NAMES.exec(text.slice(candidate.end, candidate.end + 36))
        : null;
    if (between) hintAmong(between[0], candidate.end);
    const isSpaced = ' \u3000'.includes(text.charAt(candidate.end));
    const gap = isSpaced ? lengthOfGap(text, candidate.end) : 0;
    if (gap > 0 && REPORTERS.test(text.slice(Math.max(0, candidate.start - 24), candidate.start)))
      for (const length of [2, 3]) add(candidate.end + gap, length, BEHIND_SPACE);
    if (text.charAt(candidate.start - 1) === '、')
      for (const length of [2, 3, 4]) add(candidate.start - 1 - length, length, IN_LIST);
  }
  const sure = new Set(
    found.filter(({ name, score }) => name.length > 1 && score >= SURE).map(({ name }) => name),
  );
  const padded = new Set(
    found.filter(({ name, start, end }) => end - start > name.length).map(({ name }) => name),
  );
  for (const { start, length } of findAgain(text, sure)) {
    const isSure = length > 2 || padded.has(text.slice(start, start + length));
    if (starts.has(start)) continue;
    add(start, length, isSure ? REPEATED_LONG : REPEATED);
    again.add(start);
  }
  places.sort((a, b) => a - b);
  return { spans, again, touches: (start, end) => holdsOne(places, start, end) };
}

/** Of the spaces before a word of two or three characters; 0 where something else stands there. */
function lengthOfGap(text: string, end: number): number {
  return SPACES.exec(text.slice(end, end + 6))?.[0].length ?? 0;
}

/** First characters of the names looked for; all 0 but while they are. */
const FIRSTS = new Uint8Array(65536);

/** Every place where one of the names stands, in one pass however many names there are. */
function findAgain(text: string, names: ReadonlySet<string>): { start: number; length: number }[] {
  const byOpening = new Map<string, string[]>();
  for (const name of names) {
    const opening = name.slice(0, 2);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), name]);
    FIRSTS[name.charCodeAt(0)] = 1;
  }
  const found: { start: number; length: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (FIRSTS[text.charCodeAt(start)] === 0) continue;
    for (const name of byOpening.get(text.slice(start, start + 2)) ?? [])
      if (text.startsWith(name, start)) found.push({ start, length: name.length });
  }
  for (const opening of byOpening.keys()) FIRSTS[opening.charCodeAt(0)] = 0;
  return found;
}

/** Whether an ordered list holds a number of [start, end). */
function holdsOne(places: readonly number[], start: number, end: number): boolean {
  const place = places[countLeading(places, (each) => each < start)];
  return place !== undefined && place < end;
}
