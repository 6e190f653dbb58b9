/** Names of two characters padded to the width of three: 赵 敏. */
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { findAround } from '../../lexicon/find-around.ts';
import { ROSTER_LABEL } from '../../lexicon/roster-labels.ts';
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
  /^(?:[：:]|(?:先生|女士)(?=[：:，,]|\d)|[，,][男女]，|（[男女][，）]|（[^（）\n]{2,30}(?:[长记员席局委办府部]|主任)）|的[^，。；\n]{2,40}职务|为[^，。；\n]{2,40}[长员；。])/u;

/** Where a line begins, or 决定任命柏 林（女，满族）为副市长. */
const BEFORE_NOTED = /(?:^|[\n\-*])\s*$|(?:任命|免去|选举|补选|增补|推选|提名|接受)$/u;

const LONGEST_LABEL = 24;

/** 成  员：陈 芳 */
function isRosterLabel(line: string): boolean {
  return (
    /[：:][ \u3000]*$/u.test(line) && ROSTER_LABEL.exec(line)?.[0].length === line.trimEnd().length
  );
}

/** 赵 敏: a two-character name padded to the width of three, behind a title or in a list. */
export function findPaddedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, PADDED, PADDING, REACH)) {
    const { first = '', last = '' } = match.groups ?? {};
    if (!GIVEN.test(last)) continue;
    const line = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
    const listed = line.endsWith('、') || isRosterLabel(line.slice(line.lastIndexOf('\n') + 1));
    // 董事长 一行: 长 is of the title.
    const titled =
      TITLE_WORDS.lengthBefore(text, match.index) > 0 &&
      TITLE_WORDS.lengthBefore(text, match.index + 1) === 0;
    const noted =
      BEFORE_NOTED.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
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
