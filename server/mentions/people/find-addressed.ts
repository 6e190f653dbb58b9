/** Surnames alone, before the title that addresses their bearer: 宿舍保安队吴队长. */
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

/** Titles that people are addressed by, behind a surname or a name: 吴队长, 韦某书记. */
const ADDRESS = new WordSet(ADDRESSES);
const NOT_A_NAME = new WordSet(NOT_NAMES);
/** Surnames that are also everyday words: as surname-only references they mislead. */
const DOUBTFUL_ALONE = '任和于向时原代总党常高安成司部包国全能主农项路段连支海平水金方明公容管应车';

/** 煤化所宿舍保安队吴队长: a surname and the title that addresses its bearer. */
export function findAddressed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?<surname>\p{Script=Han})(?=\p{Script=Han}{2})/gu)) {
    const surname = match.groups?.surname ?? '';
    const title = ADDRESS.longestAt(text, match.index + 1);
    if (title === '' || !SURNAMES.includes(surname) || DOUBTFUL_ALONE.includes(surname)) continue;
    const before = text.charAt(match.index - 1);
    if (!/^(?:[，。：；“”！？、\s队局院校所司厂社]|)$/u.test(before)) continue;
    if (NOT_A_NAME.longestAt(text, match.index).length > 1) continue;
    found.push({
      start: match.index,
      end: match.index + 1,
      name: surname,
      score: 4,
      rule: 'surname-and-title',
    });
  }
  return found;
}
