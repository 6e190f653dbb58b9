/** Longer words that hold a stop word and stop no name. */
import { STOP_EXCEPTIONS } from '../../lexicon/boundaries.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { DEPARTMENT_FIELDS } from '../../lexicon/organisations.ts';
import { NUMBERED_GROUPS } from '../../lexicon/numbered-groups.ts';
import { toWords } from '../../lexicon/to-words.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const EXCEPTIONS = new WordSet(
  STOP_EXCEPTIONS,
  NUMBERED_GROUPS,
  [...DIVISIONS.keys()].join(' '),
  // 建设 by itself stops, 建设局 does not.
  ...toWords(DEPARTMENT_FIELDS).map((field) =>
    field.length > 2 ? field : Array.from('局厅部委署办', (unit) => field + unit).join(' '),
  ),
);

/** Whether a longer harmless word covers the stop word: 和 in 和平区. */
export function isInsideException(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 5); from <= start; from += 1) {
    const length = EXCEPTIONS.lengthAt(text, from);
    if (length > 0 && from + length >= end) return true;
  }
  return false;
}
