/** Names with a dot between Han characters: 迪丽努尔·艾合买提. */
import { NAME_FOLLOWERS, NAME_LEADERS, STRONG_FOLLOWERS } from '../../lexicon/contexts.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { NAME_ELEMENTS } from '../../lexicon/name-elements.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import { surnameCost, transliteration } from './name-model.ts';

const DOTTED = /\p{Script=Han}{1,8}(?:[·•・-]\p{Script=Han}{1,10})+/gu;
/** A hyphen is one behind a title alone: 主席玉素甫江-阿不都热西提, and no line 北京-上海. */
const DOT = /[·•・-]/gu;
/** Eight characters, of two UTF-16 code units each. */
const REACH = 16;

const BEFORE = new WordSet(
  TITLES,
  LEADERS,
  NAME_LEADERS,
  '总书记 同志 记者 负责人 王后 王妃 王子 公主 女王 亲王 王储 太子 皇后',
);
const ELEMENTS = new WordSet(NAME_ELEMENTS);
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const FOLLOWERS = new WordSet(NAME_FOLLOWERS);
const STRONG = new WordSet(STRONG_FOLLOWERS);
/** Words of one character that stand before a name though they may write a sound. */
const JOINS = /^[但和与及由在把被让给跟同是为以从而则并又也说称对向将请如像据当与于]$/u;
const LONGEST_TAIL = 6;
const LONGEST_PART = 7;
/** Sounds that mostly begin words where nothing that follows a name stands behind them. */
const BEGINS_WORD = new Set('满金送');
/** What closes no foreign name. */
const FOLLOWS_ALWAYS = new Set(
  Array.from('曾也又就则便将已还被', (character) => character.charCodeAt(0)),
);

/** 迪丽努尔·艾合买提: a dot between Han characters, behind a title or at a boundary. */
export function findDottedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, DOTTED, DOT, REACH))
    for (const run of splitRuns(untilNextTitle(text, match.index, match[0]))) {
      const head = run.words.search(/[·•・-]/u);
      const from = match.index + run.start;
      const cut = startOfDottedName(text, from, from + head) - from;
      let name = run.words.slice(cut);
      if (/^[·•・-]/u.test(name)) continue;
      const tail = name.search(/[·•・-][^·•・-]*$/u) + 1;
      name = name.slice(0, endOfDottedName(name, tail));
      if (!soundsForeign(name)) continue;
      const start = from + cut;
      if (name.includes('-') && BEFORE.lengthBefore(text, start) === 0) continue;
      found.push({ start, end: start + name.length, name, score: 6, rule: 'dotted-name' });
    }
  return found;
}

/** 诺罗敦·西哈努克|和王后莫尼列: another's title opens another name. */
function untilNextTitle(text: string, start: number, words: string): string {
  for (const joint of words.matchAll(/[和与及]/gu))
    if (BEFORE.lengthAt(text, start + joint.index + 1) > 1) return words.slice(0, joint.index);
  return words;
}

/** 约翰·梅杰和领袖托尼·布莱尔: where what stands between two dots is no part of a name, two names meet. */
function splitRuns(words: string): { readonly words: string; readonly start: number }[] {
  const parts = words.split(/[·•・-]/u);
  const runs: { words: string; start: number }[] = [];
  let start = 0;
  let at = parts[0]?.length ?? 0;
  for (let i = 1; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    const next = at + 1 + part.length;
    const isLast = i === parts.length - 1;
    const isPart =
      part.length <= LONGEST_PART && Array.from(part).every((_, at) => isSound(part, at));
    if (isLast || !isPart) {
      runs.push({ words: words.slice(start, next), start });
      start = at + 1;
    }
    at = next;
  }
  return runs;
}

/** Behind a title or a verb, and behind what cannot write a sound. */
function startOfDottedName(text: string, from: number, dot: number): number {
  let start = from;
  for (let i = from + 1; i < dot; i += 1) if (BEFORE.lengthBefore(text, i) > 0) start = i;
  // 副主任鄂·那顺: a surname alone.
  if (dot - start === 1) return start;
  const part = ELEMENTS.lengthBefore(text, dot);
  for (let i = dot - 1; i >= start; i -= 1)
    if (!isSound(text, i)) return dot - part >= from ? Math.min(i + 1, dot - part) : i + 1;
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
  while (end < most && isSound(name, end)) end += 1;
  // 阿不都|满意, but 阿不都满金|出席.
  // 阿米尔·陈|出席: a surname of one character.
  if (end === lastPart && isSurname(name, lastPart) && isVerb(name, lastPart + 1)) return end + 1;
  const goesOn = end < most && FOLLOWERS.lengthAt(name, end) + STRONG.lengthAt(name, end) === 0;
  if (goesOn && BEGINS_WORD.has(name.charAt(end - 1))) end -= 1;
  if (end - lastPart < 2) end = name.length;
  for (let i = lastPart + 2; i < end; i += 1) if (FOLLOWS_ALWAYS.has(name.charCodeAt(i))) return i;
  // 布莱尔|都, but 阿不都.
  if (end > lastPart + 3 && name.charAt(end - 1) === '都') end -= 1;
  // 买买提|在 stops at 在, so 提 in it is no verb.
  const stops = end < most && (FOLLOWERS.lengthAt(name, end) > 0 || STRONG.lengthAt(name, end) > 0);
  const known = Math.max(2, ELEMENTS.lengthAt(name, lastPart));
  for (const least of stops ? [2] : [2, 1]) {
    for (const words of [STRONG, FOLLOWERS]) {
      for (let i = lastPart + known; i < name.length; i += 1)
        if (
          words.lengthAt(name, i) >= least &&
          i <= end &&
          (words === STRONG || i + 1 < name.length)
        )
          return i;
    }
  }
  return end;
}

/** Characters that write sounds beside a dot and elsewhere mostly words: of Uyghur, Kazakh, Tibetan, Thai and European names. */
const OWN_SOUNDS = new Set(
  Array.from(
    '满金礼尕送买合生江汗肉牙吾甫旦依孜更吐让不都铁铜司义居如热提帕玉麦祖猜那颂蓬仑乍治何朱历优斐歇姬碧惠佳卓雯宝云勋延珠莲蓝侬萧红梵毕修荷薄伽芝略弥梭伏泊昆富雪朵聂留披信娟琪琦黛倩晋美沛增措嘉曲群却央宗珍觉堆拥忠嘎桑顿贡',
    (character) => character.charCodeAt(0),
  ),
);

function isSurname(words: string, at: number): boolean {
  return surnameCost[words.charCodeAt(at)] !== Infinity;
}

function isVerb(words: string, at: number): boolean {
  return at === words.length || STRONG.lengthAt(words, at) + FOLLOWERS.lengthAt(words, at) > 0;
}

function isSound(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  // 亚历山大
  const isGreat = words.charAt(at) === '大' && words.charAt(at - 1) === '山';
  return isGreat || transliteration[code] !== Infinity || OWN_SOUNDS.has(code);
}

/** ·市委召开会议·甲到某县 is a list with dots. */
function soundsForeign(name: string): boolean {
  // 汉中·南通
  const parts = name.split(/[·•・-]/u);
  if (parts.every((part) => PLACES.has(part))) return false;
  if (ELEMENTS.has(parts.at(-1) ?? '')) return true;
  const characters = name.replace(/[·•・-]/gu, '');
  const sounds = Array.from(characters).filter((_, at) => isSound(characters, at));
  return sounds.length * 3 >= characters.length * 2;
}
