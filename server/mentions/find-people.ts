/** People's names in a text: candidates by surname, weighed by what stands on either side. */
import { NAME_FOLLOWERS, NAME_LEADERS, NOT_NAMES, STRONG_FOLLOWERS } from '../lexicon/contexts.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../lexicon/surnames.ts';
import { ADDRESSES, LEADERS, TITLES } from '../lexicon/titles.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { Span } from '../model/evidence.ts';
import type { PersonMention } from '../model/mention.ts';
import { Occupancy } from './occupancy.ts';

const COMPOUND = new WordSet(COMPOUND_SURNAMES);
const FOLLOWERS = new WordSet(NAME_FOLLOWERS);
const STRONG = new WordSet(STRONG_FOLLOWERS);
const LEADING = new WordSet(NAME_LEADERS);
const NOT_A_NAME = new WordSet(NOT_NAMES);
const TITLE_WORDS = new WordSet(TITLES, LEADERS, '总书记 同志 记者 负责人');
/** Titles that people are addressed by, behind a surname or a name: 吴队长, 韦某书记. */
const ADDRESS = new WordSet(ADDRESSES);
const NEVER_GIVEN =
  /[的了是在和与及或等、，。：；！？“”《》（）()\s\d一二三四五六七八九十百千万亿我你他她它们这那哪谁吗呢吧啊呀之者于以把被将从向对让给]/u;
const LIST_LINK = /^(?:（[^（）]{1,12}）)?(?:同志|女士|先生)?(?<link>、|和|以及|及|与)/u;
/** 贯彻习近平总书记…: titles so high that the name before them needs nothing on its left. */
const DIGNITY = new WordSet('总书记 国家主席 委员长');
/** Surnames that are also everyday words: as surname-only references they mislead. */
const DOUBTFUL_ALONE = '任和于向时原代总党常高安成司部包国全能主农项路段连支海平水金方明公容管应车';
/** What is done to people only, and so makes a name of what follows. */
const APPOINTING = /(?:任命|免去|选举|推选|推举|补选|增补|提名|名叫)$/u;
/** 任命赵敏为…, 张勇作为代表: a third character that more often belongs to what follows. */
const TAKEN_FOR_GIVEN = /..[为作任同等被提在说]$/u;
/** Of the surnames, those that more often join two words. */
const CONJUNCTION = /[和与及同于]/u;
const ENOUGH = 4;

interface Candidate extends Span {
  readonly name: string;
  readonly score: number;
  readonly rule: string;
}

/**
 * Finds every mention of every person, in order and without overlaps.
 *
 * @param text article text; lines are independent
 * @param masked spans that hold no acting people: datelines and credits
 */
export function findPeople(text: string, masked: readonly Span[]): PersonMention[] {
  const hidden = new Occupancy(text.length, masked);
  const strong = [
    ...findDottedNames(text),
    ...findPaddedNames(text),
    ...findByContext(text),
    ...findAddressed(text),
  ].filter((candidate) => !hidden.overlaps(candidate));
  const listed = growLists(text, keepBest(strong, text.length));
  const repeated = findRepeats(text, listed).filter((candidate) => !hidden.overlaps(candidate));
  return keepBest([...listed, ...repeated], text.length).map(({ start, end, name, rule }) => ({
    start,
    end,
    name,
    rule,
  }));
}

/** 迪丽努尔·艾合买提: a dot between Han characters, behind a title or at a boundary. */
function findDottedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,10})+/gu)) {
    const head = match[0].search(/[·•・]/u);
    let cut = 0;
    for (let i = 1; i < head; i += 1) {
      const before = text.slice(0, match.index + i);
      if (
        TITLE_WORDS.longestBefore(before, before.length) ||
        LEADING.longestBefore(before, before.length)
      )
        cut = i;
    }
    let name = match[0].slice(cut);
    const tail = name.search(/[·•・][^·•・]*$/u) + 1;
    name = name.slice(0, endOfDottedName(name, tail));
    const start = match.index + cut;
    found.push({ start, end: start + name.length, name, score: 6, rule: 'dotted-name' });
  }
  return found;
}

/** The last part ends before a verb, the plainer verbs first: 艾合买提 before 出席, not 艾合买 before 提出. */
function endOfDottedName(name: string, lastPart: number): number {
  for (const words of [STRONG, FOLLOWERS]) {
    for (let i = lastPart + 2; i < name.length; i += 1)
      if (words.longestAt(name, i) !== '') return i;
  }
  return name.length;
}

/** 赵 敏: a two-character name padded to the width of three, behind a title or in a list. */
function findPaddedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /(?<first>\p{Script=Han})[ \u3000]{1,2}(?<last>\p{Script=Han})(?=[、，。；（\s]|和|等|同志|出席|参加|主持|$)/gu,
  )) {
    const { first = '', last = '' } = match.groups ?? {};
    if (!SURNAMES.includes(first) || NEVER_GIVEN.test(last)) continue;
    const listed = text.charAt(match.index - 1) === '、';
    if (!listed && weighLeft(text, match.index) < 3) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      name: first + last,
      score: 5,
      rule: 'padded-name',
    });
  }
  return found;
}

function findByContext(text: string): Candidate[] {
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

/** 煤化所宿舍保安队吴队长: a surname and the title that addresses its bearer. */
function findAddressed(text: string): Candidate[] {
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

/** The likelier of the names of two to four characters that start here, weighed by what follows. */
function bestCandidateAt(text: string, start: number): Candidate | null {
  const compound = COMPOUND.has(text.slice(start, start + 2));
  const surnameLength = compound ? 2 : 1;
  if (!compound && !SURNAMES.includes(text.charAt(start))) return null;
  if (CONJUNCTION.test(text.charAt(start)) && /\p{Script=Han}/u.test(text.charAt(start - 1)))
    return null;
  if (NOT_A_NAME.longestAt(text, start) !== '') return null;
  let best: Candidate | null = null;
  for (const given of [2, 1]) {
    const end = start + surnameLength + given;
    const name = text.slice(start, end);
    if (name.length < surnameLength + given || NEVER_GIVEN.test(name.slice(surnameLength)))
      continue;
    if (!/^\p{Script=Han}+$/u.test(name)) continue;
    const score = weighRight(text, end) * (TAKEN_FOR_GIVEN.test(name) ? 0.5 : 1);
    if (score > 0 && score > (best?.score ?? 0)) best = { start, end, name, score, rule: '' };
  }
  return best;
}

function weighLeft(text: string, start: number): number {
  if (start === 0 || /[\n“‘《]/u.test(text.charAt(start - 1))) return 1.5;
  const title = TITLE_WORDS.longestBefore(text, start);
  if (title !== '') return title === '员' ? 0 : 3;
  if (/[，。；：！？\s、（]/u.test(text.charAt(start - 1))) return 1.5;
  if (APPOINTING.test(text.slice(Math.max(0, start - 3), start))) return 3;
  return LEADING.longestBefore(text, start) === '' ? 0 : 2;
}

function weighRight(text: string, end: number): number {
  if (STRONG.longestAt(text, end) !== '') return 2.5;
  if (ADDRESS.longestAt(text, end) !== '') return 2.5;
  if (/^[，,][男女](?![\p{Script=Han}])/u.test(text.slice(end, end + 3))) return 2.5;
  const next = text.charAt(end);
  if (next === '、' || next === '（') return 1.2;
  if (next === '' || /[\s\d，。；：！？”’》）,.;]/u.test(next)) return 1;
  return FOLLOWERS.longestAt(text, end) === '' ? 0 : 1.5;
}

/** Names beside names: 杨某某、尚某某、程某某、陈某同志 stand or fall together. */
function growLists(text: string, accepted: readonly Candidate[]): Candidate[] {
  const all = [...accepted];
  const taken = new Occupancy(text.length, accepted);
  const queue = [...accepted];
  for (let item = queue.pop(); item; item = queue.pop()) {
    for (const neighbour of [nextInList(text, item), previousInList(text, item)]) {
      if (!neighbour || taken.overlaps(neighbour)) continue;
      taken.add(neighbour);
      all.push(neighbour);
      queue.push(neighbour);
    }
  }
  return all;
}

function nextInList(text: string, item: Span): Candidate | null {
  const link = LIST_LINK.exec(text.slice(item.end, item.end + 20));
  if (!link) return null;
  const start = item.end + link[0].length;
  const next = bestCandidateAt(text, start);
  if (!next || (link.groups?.link !== '、' && next.score < 1)) return null;
  return { ...next, score: 4, rule: 'in-list' };
}

function previousInList(text: string, item: Span): Candidate | null {
  if (text.charAt(item.start - 1) !== '、') return null;
  const note = /（[^（）]{1,12}）$/u.exec(text.slice(Math.max(0, item.start - 15), item.start - 1));
  const end = item.start - 1 - (note?.[0].length ?? 0);
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const free =
      start === 0 ||
      /[\s，。；：、”）]/u.test(text.charAt(start - 1)) ||
      weighLeft(text, start) >= 2;
    const candidate = free ? bestCandidateAt(text, start) : null;
    if (candidate?.end === end) return { ...candidate, score: 4, rule: 'in-list' };
  }
  return null;
}

/** Every further place where a name found stands again. */
function findRepeats(text: string, accepted: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const name of new Set(accepted.map((candidate) => candidate.name))) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (name.length === 2 && weighLeft(text, at) === 0 && weighRight(text, end) === 0) continue;
      found.push({ start: at, end, name, score: 3 + name.length / 10, rule: 'repeated' });
    }
  }
  return found;
}

/** Drops overlaps: the better score wins, then the longer, then the earlier. */
function keepBest(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Occupancy(length, []);
  const kept = ranked.filter((candidate) => !taken.overlaps(candidate) && taken.add(candidate));
  return kept.sort((a, b) => a.start - b.start);
}
