/** Where the name of an organisation begins, read leftwards from its end. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { ORGANISATION_STOPS, STOP_EXCEPTIONS } from '../lexicon/boundaries.ts';
import { DEPARTMENT_FIELDS } from '../lexicon/organisations.ts';
import { WordSet } from '../lexicon/word-set.ts';

const STOPS = new WordSet(ORGANISATION_STOPS);
const EXCEPTIONS = new WordSet(STOP_EXCEPTIONS, DEPARTMENT_FIELDS, [...DIVISIONS.keys()].join(' '));
const LONGEST_NAME = 32;
const NAME_CHARACTER = /[\p{Script=Han}A-Za-z0-9（）·]/u;

/**
 * Walks left from `end` until punctuation, a stop word that is not inside a longer word, or `floor`.
 *
 * @returns an offset in [floor, end]; `end` itself where nothing stands there
 * @example findOrganisationStart('韦韬与山西航空集团', 9, 0) // 3: 与 stops
 */
export function findOrganisationStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST_NAME);
  let start = end;
  while (start > lowest) {
    if (!NAME_CHARACTER.test(text.charAt(start - 1))) break;
    const stop = STOPS.longestBefore(text, start);
    if (stop !== '' && !isInsideException(text, start - stop.length, start)) break;
    start -= 1;
  }
  return skipOrphanedBracket(text, start, end);
}

/** Whether a longer harmless word covers the stop word: 和 in 和平区. */
function isInsideException(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 5); from <= start; from += 1) {
    const word = EXCEPTIONS.longestAt(text, from);
    if (word !== '' && from + word.length >= end) return true;
  }
  return false;
}

/** A name such as 中国（山西）自贸区管委会 keeps its brackets; half a pair does not belong to it. */
function skipOrphanedBracket(text: string, start: number, end: number): number {
  const closing = text.slice(start, end).indexOf('）');
  const opening = text.slice(start, end).indexOf('（');
  if (closing >= 0 && (opening < 0 || opening > closing)) return start + closing + 1;
  if (opening >= 0 && closing < 0) return start + opening + 1;
  return start;
}
