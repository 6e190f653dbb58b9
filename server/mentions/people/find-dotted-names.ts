/** Names with a dot between Han characters: 迪丽努尔·艾合买提. */
import { NAME_FOLLOWERS, NAME_LEADERS, STRONG_FOLLOWERS } from '../../lexicon/contexts.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

const DOTTED = /\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,10})+/gu;
const DOT = /[·•・]/gu;
/** Eight characters, of two UTF-16 code units each. */
const REACH = 16;

const BEFORE = new WordSet(TITLES, LEADERS, NAME_LEADERS, '总书记 同志 记者 负责人');
const FOLLOWERS = new WordSet(NAME_FOLLOWERS);
const STRONG = new WordSet(STRONG_FOLLOWERS);

/** 迪丽努尔·艾合买提: a dot between Han characters, behind a title or at a boundary. */
export function findDottedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, DOTTED, DOT, REACH)) {
    const head = match[0].search(/[·•・]/u);
    let cut = 0;
    for (let i = 1; i < head; i += 1) {
      if (BEFORE.lengthBefore(text, match.index + i) > 0) cut = i;
    }
    let name = match[0].slice(cut);
    const tail = name.search(/[·•・][^·•・]*$/u) + 1;
    name = name.slice(0, endOfDottedName(name, tail));
    const start = match.index + cut;
    found.push({ start, end: start + name.length, name, score: 6, rule: 'dotted-name' });
  }
  return found;
}

/** The last part ends before a verb, the plainer and longer verbs first: 艾合买提 before 出席, not 艾合买 before 提出. */
function endOfDottedName(name: string, lastPart: number): number {
  for (const least of [2, 1]) {
    for (const words of [STRONG, FOLLOWERS]) {
      for (let i = lastPart + 2; i < name.length; i += 1)
        if (words.lengthAt(name, i) >= least && i + 1 < name.length) return i;
    }
  }
  return name.length;
}
