/** Names with a dot between Han characters: 迪丽努尔·艾合买提. */
import { NAME_FOLLOWERS, NAME_LEADERS, STRONG_FOLLOWERS } from '../../lexicon/contexts.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import { transliteration } from './name-model.ts';

const DOTTED = /\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,10})+/gu;
const DOT = /[·•・]/gu;
/** Eight characters, of two UTF-16 code units each. */
const REACH = 16;

const BEFORE = new WordSet(TITLES, LEADERS, NAME_LEADERS, '总书记 同志 记者 负责人');
const FOLLOWERS = new WordSet(NAME_FOLLOWERS);
const STRONG = new WordSet(STRONG_FOLLOWERS);
/** Words of one character that stand before a name though they may write a sound. */
const JOINS = /^[但和与及由在把被让给跟同是为以从而则并又也说称对向将请如像据当与于]$/u;
const LONGEST_TAIL = 6;

/** 迪丽努尔·艾合买提: a dot between Han characters, behind a title or at a boundary. */
export function findDottedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, DOTTED, DOT, REACH)) {
    const head = match[0].search(/[·•・]/u);
    const cut = startOfDottedName(text, match.index, match.index + head) - match.index;
    let name = match[0].slice(cut);
    if (/^[·•・]/u.test(name)) continue;
    const tail = name.search(/[·•・][^·•・]*$/u) + 1;
    name = name.slice(0, endOfDottedName(name, tail));
    if (!soundsForeign(name)) continue;
    const start = match.index + cut;
    found.push({ start, end: start + name.length, name, score: 6, rule: 'dotted-name' });
  }
  return found;
}

/** Behind a title or a verb, and behind what cannot write a sound. */
function startOfDottedName(text: string, from: number, dot: number): number {
  let start = from;
  for (let i = from + 1; i < dot; i += 1) if (BEFORE.lengthBefore(text, i) > 0) start = i;
  for (let i = dot - 1; i >= start; i -= 1) if (!isSound(text.charCodeAt(i))) return i + 1;
  if (dot - start > 2 && JOINS.test(text.charAt(start))) start += 1;
  return start;
}

/**
 * The last part ends before what writes no sound, or before a verb, the plainer and longer verbs first:
 * 艾合买提 before 出席, not 艾合买 before 提出.
 */
function endOfDottedName(name: string, lastPart: number): number {
  const most = Math.min(name.length, lastPart + LONGEST_TAIL + 2);
  let end = lastPart;
  while (end < most && isSound(name.charCodeAt(end))) end += 1;
  if (end - lastPart < 2) end = name.length;
  for (const least of [2, 1]) {
    for (const words of [STRONG, FOLLOWERS]) {
      for (let i = lastPart + 2; i < name.length; i += 1)
        if (words.lengthAt(name, i) >= least && i <= end && i + 1 < name.length) return i;
    }
  }
  return end;
}

/** Characters of Uyghur and Kazakh names that write no other foreign sound. */
const OWN_SOUNDS = new Set(
  Array.from('买合生江汗肉牙吾甫旦依孜更吐', (character) => character.charCodeAt(0)),
);

function isSound(code: number): boolean {
  return transliteration[code] !== Infinity || OWN_SOUNDS.has(code);
}

/** ·市委召开会议·甲到某县 is a list with dots. */
function soundsForeign(name: string): boolean {
  const characters = Array.from(name.replace(/[·•・]/gu, ''));
  const sounds = characters.filter((character) => isSound(character.charCodeAt(0)));
  return sounds.length * 3 >= characters.length * 2;
}
