/** 四川原省委副书记, 浙江宁波前市长: the place stands before 原, and its level behind it. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import { findOrganisationStart } from './find-organisation-start.ts';

const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
/** 原省委, 前市政协; 原省城 and 前区域 are none. */
const LEVEL =
  /^(?<level>自治[区州]|[省市区县州旗盟])(?=党?委|政府|人民|人大|政协|纪委|监委|法院|检察院|\p{Script=Han}{2,8}[局厅])/u;

/** 安徽省纪委驻原省卫生厅纪检组 */
const BETWEEN = /(?:(?:纪委监委|纪委|监委|纪检监察委|党委|政府)(?:派?驻))?[原前]?$/u;
/** 渭南军分区原政治部主任: the staff of a command. */
const STAFF = /^(?:政治|司令|参谋|后勤|装备|保障)部$/u;
const COMMAND = /\p{Script=Han}{2}(?:军区|军分区|警备区|总队|支队)$/u;
/** Longer than any place with what stands between it and the body. */
const LONGEST = 24;

export interface FormerPlace {
  /** The whole name of the body: 四川省委. */
  readonly words: string;
  /** Where the place begins. */
  readonly start: number;
}

/**
 * Completes the words for a body that open with a bare level, from the place before their 原 or 前.
 *
 * @param start where the words begin
 * @returns null where no 原 stands before them, or no place of that level before it
 */
export function readPlaceBeforeFormer(
  text: string,
  start: number,
  words: string,
): FormerPlace | null {
  if (start === 0 || !'原前驻'.includes(text.charAt(start - 1))) return null;
  if (STAFF.test(words)) {
    const from = findOrganisationStart(text, start - 1, 0);
    const command = text.slice(from, start - 1);
    return COMMAND.test(command) ? { words: command + words, start: from } : null;
  }
  const level = LEVEL.exec(words)?.groups?.level;
  if (level === undefined) return null;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const end = start - (BETWEEN.exec(before)?.[0].length ?? 0);
  const printed = PLACES.longestBefore(text, end);
  if (printed === '') return null;
  const division = DIVISIONS.get(printed + level) ?? DIVISIONS.get(printed);
  if (division?.name.endsWith(level) !== true) return null;
  return { words: division.name + words.slice(level.length), start: end - printed.length };
}
