/** Who signs a report in brackets, without a word for what they did. */
import { CREDIT_LABELS } from '../lexicon/credits.ts';
import { findMatches } from '../lexicon/find-matches.ts';
import { toWords } from '../lexicon/to-words.ts';
import type { Byline } from '../model/article.ts';
import { areAuthors } from './are-authors.ts';
import { readCreditedNames } from './read-credited-names.ts';

/** （李　畅）, （甲 乙 丙） on a line of its own or behind the last sentence: who wrote it. */
const SIGNATURE =
  /(?:^|(?<=[。！？”]))[ \u3000]*[（(](?<credit>\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})(?:[ \u3000、]+\p{Script=Han}(?:\p{Script=Han}{1,2}|[ \u3000]\p{Script=Han})){0,4})[）)](?:[（(]\p{Script=Han}{2,8}[报社网][）)])?[ \u3000]*$/gmu;

export function findSignatures(text: string): Byline[] {
  return findMatches(text, SIGNATURE).flatMap((match) => {
    const credit = match.groups?.credit ?? '';
    const start = match.index + match[0].indexOf(credit);
    const names = readCreditedNames(text, { start, end: start + credit.length }, 'REPORTER');
    const isLabelled = toWords(credit).some((word) => CREDIT_LABELS.has(word));
    return isLabelled || !areAuthors(names) ? [] : names;
  });
}
