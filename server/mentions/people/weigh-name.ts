/** How likely characters are a name: by surname, and by what stands on either side. */
import {
  NAME_FOLLOWERS,
  NAME_LEADERS,
  NOT_NAMES,
  STRONG_FOLLOWERS,
} from '../../lexicon/contexts.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES, LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

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
/** What is done to people only, and so makes a name of what follows. */
const APPOINTING = /(?:任命|免去|选举|推选|推举|补选|增补|提名|名叫)$/u;
/** 任命赵敏为…, 张勇作为代表: a third character that more often belongs to what follows. */
const TAKEN_FOR_GIVEN = /..[为作任同等被提在说]$/u;
/** Of the surnames, those that more often join two words. */
const CONJUNCTION = /[和与及同于]/u;

/** The likelier of the names of two to four characters that start here, weighed by what follows. */
export function bestCandidateAt(text: string, start: number): Candidate | null {
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

/** What speaks for a name on its left: 3 for a title, 0 for nothing. */
export function weighLeft(text: string, start: number): number {
  if (start === 0 || /[\n“‘《]/u.test(text.charAt(start - 1))) return 1.5;
  const title = TITLE_WORDS.longestBefore(text, start);
  if (title !== '') return title === '员' ? 0 : 3;
  if (/[，。；：！？\s、（]/u.test(text.charAt(start - 1))) return 1.5;
  if (APPOINTING.test(text.slice(Math.max(0, start - 3), start))) return 3;
  return LEADING.longestBefore(text, start) === '' ? 0 : 2;
}

/** What speaks for a name on its right: 2.5 for a verb of people, 0 for nothing. */
export function weighRight(text: string, end: number): number {
  if (STRONG.longestAt(text, end) !== '') return 2.5;
  if (ADDRESS.longestAt(text, end) !== '') return 2.5;
  if (/^[，,][男女](?![\p{Script=Han}])/u.test(text.slice(end, end + 3))) return 2.5;
  const next = text.charAt(end);
  if (next === '、' || next === '（') return 1.2;
  if (next === '' || /[\s\d，。；：！？”’》）,.;]/u.test(next)) return 1;
  return FOLLOWERS.longestAt(text, end) === '' ? 0 : 1.5;
}
