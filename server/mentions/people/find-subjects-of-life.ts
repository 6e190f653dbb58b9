/** Whose life a line tells: 双向荣：1972年出生, 和　谐，纳西族. What stands before such a note is a name, whatever it looks like. */
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

const NOT_A_NAME = new WordSet(NOT_NAMES);
const SUBJECT =
  /(?<=^[ \u3000\-*]{0,4})(?<name>\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})(?=(?:先生|女士)?(?:[：:，,][ \u3000]?(?:[男女][，,。]|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生|\p{Script=Han}{1,4}族[，,]|中国国籍)|（[男女][，）]))/gmu;
const NOTE = /[：:，,（]/gu;
/** Four characters of two UTF-16 code units, and 先生. */
const REACH = 12;

export function findSubjectsOfLife(text: string): Candidate[] {
  return findAround(text, SUBJECT, NOTE, REACH).flatMap(({ index, groups }) => {
    const printed = groups?.name ?? '';
    const name = printed.replace(/\s/gu, '').replace(/(?:先生|女士)$/u, '');
    const isPadded = /\s/u.test(printed);
    if (name.length < 2 || (!isPadded && NOT_A_NAME.has(name))) return [];
    const end = index + printed.length - (printed.replace(/\s/gu, '').length - name.length);
    return [{ start: index, end, name, score: 6, rule: 'subject-of-a-life' }];
  });
}
