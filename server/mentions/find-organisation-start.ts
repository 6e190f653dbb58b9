/** Where the name of an organisation begins, read leftwards from its end. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { ORGANISATION_STOPS, STOP_EXCEPTIONS } from '../lexicon/boundaries.ts';
import { DEPARTMENT_FIELDS } from '../lexicon/organisations.ts';
import { isHan, tableOf } from '../lexicon/characters.ts';
import { WordSet } from '../lexicon/word-set.ts';

const STOPS = new WordSet(ORGANISATION_STOPS);
const EXCEPTIONS = new WordSet(
  STOP_EXCEPTIONS,
  [...DIVISIONS.keys()].join(' '),
  // 建设 by itself stops, 建设局 does not.
  ...DEPARTMENT_FIELDS.trim()
    .split(/\s+/u)
    .map((field) =>
      field.length > 2 ? field : Array.from('局厅部委署办', (unit) => field + unit).join(' '),
    ),
);
const LONGEST_NAME = 32;
const COUNTED = /[\d一二三四五六七八九十百千万余多几两某这那各每该我你他在回]/u;
const DAY = /[\d一二三四五六七八九十今昨前当近次同即]/u;
/** Besides Han characters. */
const NAME_CHARACTER = tableOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789（）·',
);
const [OPENING, CLOSING] = ['（'.charCodeAt(0), '）'.charCodeAt(0)];

/** Of each place of a text, what is known of it: 0 nothing, else one of these. */
const [OPEN, CLOSED] = [1, 2];
/** The text that was asked of last. Its names share their places, and each is looked at once. */
let walked = '';
let places = new Uint8Array(1);

/**
 * Walks left from `end` until punctuation, a stop word that is not inside a longer word, or `floor`.
 *
 * @returns an offset in [floor, end]; `end` itself where nothing stands there
 * @example findOrganisationStart('韦韬与山西航空集团', 9, 0) // 3: 与 stops
 */
export function findOrganisationStart(text: string, end: number, floor: number): number {
  if (text !== walked) {
    walked = text;
    places = new Uint8Array(text.length + 1);
  }
  const lowest = Math.max(floor, end - LONGEST_NAME);
  let start = end;
  while (start > lowest) {
    if (places[start] === 0) places[start] = lookAt(text, start);
    if (places[start] === CLOSED) break;
    start -= 1;
  }
  // ——记盛湾镇宋湾小学教师某某
  if (text.charAt(start) === '记' && '—―'.includes(text.charAt(start - 1)) && start > 0) start += 1;
  return skipOrphanedBracket(text, start, end);
}

/** Whether a name that reaches to a place from the right may go on. */
function lookAt(text: string, start: number): number {
  const code = text.charCodeAt(start - 1);
  if (!isHan(code) && NAME_CHARACTER[code] === 0) return CLOSED;
  const stop = STOPS.lengthBefore(text, start);
  // 8日 and 今日 stop; 日中友好协会 does not.
  if (stop === 1 && text.charAt(start - 1) === '日' && !DAY.test(text.charAt(start - 2)))
    return OPEN;
  // 三家 and 几家 stop; 王家岭煤矿 does not.
  if (stop === 1 && text.charAt(start - 1) === '家' && !COUNTED.test(text.charAt(start - 2)))
    return OPEN;
  return stop > 0 && !isInsideException(text, start - stop, start) ? CLOSED : OPEN;
}

/** Whether a longer harmless word covers the stop word: 和 in 和平区. */
function isInsideException(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 5); from <= start; from += 1) {
    const length = EXCEPTIONS.lengthAt(text, from);
    if (length > 0 && from + length >= end) return true;
  }
  return false;
}

/** A name such as 中国（山西）自贸区管委会 keeps its brackets; half a pair does not belong to it. */
function skipOrphanedBracket(text: string, start: number, end: number): number {
  let opening = -1;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === CLOSING) return opening < 0 ? i + 1 : start;
    if (code === OPENING && opening < 0) opening = i;
  }
  return opening < 0 ? start : opening + 1;
}
