/** Names of two characters padded to the width of three: 赵 敏. */
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

const TITLE_WORDS = new WordSet(TITLES, LEADERS, '总书记 同志 记者 负责人');
/** 时 间：, 单 位： */
const NOT_A_NAME = new WordSet(NOT_NAMES);
const PADDED =
  /(?<first>\p{Script=Han})[ \u3000]{1,2}(?<last>\p{Script=Han})(?![ \u3000]\p{Script=Han}[ \u3000])/gu;
const PADDING = /[ \u3000]/gu;
/** One character, of two UTF-16 code units at most. */
const REACH = 2;
const GIVEN = /[^的了是在和与及或等]/u;

/** 和 畅，男，纳西族; 曾 纪的某法院审判员职务: what a line says of whom it begins with. */
const NOTED =
  /^(?:[：:]|(?:先生|女士)(?=[：:，,]|\d)|[，,][男女]，|（[男女][，）]|的[^，。；\n]{2,40}职务|为[^，。；\n]{2,40}[长员；。])/u;

/** 赵 敏: a two-character name padded to the width of three, behind a title or in a list. */
export function findPaddedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, PADDED, PADDING, REACH)) {
    const { first = '', last = '' } = match.groups ?? {};
    if (!GIVEN.test(last)) continue;
    const listed = text.charAt(match.index - 1) === '、';
    // 董事长 一行: 长 is of the title.
    const titled =
      TITLE_WORDS.lengthBefore(text, match.index) > 0 &&
      TITLE_WORDS.lengthBefore(text, match.index + 1) === 0;
    const noted =
      /(?:^|[\n\-*])\s*$/u.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
      NOTED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 60));
    const behind = text.charAt(match.index + match[0].length);
    const isWord = '：:、'.includes(behind) && NOT_A_NAME.has(first + last);
    if (!titled && (isWord || !(listed || noted) || !SURNAMES.includes(first))) continue;
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
