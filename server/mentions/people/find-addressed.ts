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
const DOUBTFUL_ALONE =
  '任和于向时原代总党常高安成司部包国全能主农项路段连支海平水金方明公容管应车区门';

const TWO_HAN = /\p{Script=Han}{2}/uy;

/** 煤化所宿舍保安队吴队长: a surname and the title that addresses its bearer. */
export function findAddressed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let title = ADDRESS.next(text, 1); title >= 0; title = ADDRESS.next(text, title + 1)) {
    const start = title - 1;
    const surname = text.charAt(start);
    if (!SURNAMES.includes(surname) || DOUBTFUL_ALONE.includes(surname)) continue;
    TWO_HAN.lastIndex = title;
    if (!TWO_HAN.test(text)) continue;
    const before = text.charAt(start - 1);
    if (!/^(?:[，。：；“”！？、\s队局院校所司厂社]|)$/u.test(before)) continue;
    if (NOT_A_NAME.lengthAt(text, start) > 1) continue;
    found.push({
      start,
      end: title,
      name: surname,
      score: 4,
      rule: 'surname-and-title',
    });
  }
  return found;
}
