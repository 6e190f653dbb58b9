/** Names that stand between words that only people stand between: 书记韦某出席, 由张某主持. */
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import { bestCandidateAt, weighLeft } from './weigh-name.ts';

/** 贯彻习近平总书记…: titles so high that the name before them needs nothing on its left. */
const DIGNITY = new WordSet('总书记 国家主席 委员长');
const ENOUGH = 4;

export function findNamesInContext(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const best = bestCandidateAt(text, start);
    if (!best) continue;
    const left = DIGNITY.longestAt(text, best.end) === '' ? weighLeft(text, start) : 3;
    if (left > 0 && left + best.score >= ENOUGH) {
      found.push({
        ...best,
        score: left + best.score,
        rule: left >= 3 ? 'after-title' : 'in-context',
      });
    }
  }
  return found;
}
