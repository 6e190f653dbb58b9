/** What stands before a name and speaks for it. */
import { NAME_LEADERS } from '../../lexicon/contexts.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const LEADING = new WordSet(NAME_LEADERS);
const TITLE_WORDS = new WordSet(TITLES, LEADERS, '总书记 同志 记者 负责人');

/** 3 for a title, 2 for a word that names follow, 1.5 for a boundary, 0 for nothing. */
export function weighLeft(text: string, start: number): number {
  if (start === 0 || /[\n“‘《]/u.test(text.charAt(start - 1))) return 1.5;
  if (TITLE_WORDS.lengthBefore(text, start) > 0) return 3;
  if (/[，。；：！？\s、（]/u.test(text.charAt(start - 1))) return 1.5;
  return LEADING.lengthBefore(text, start) === 0 ? 0 : 2;
}
