/** 部分市人大, 开好市政协: what stands before 市人大 and is no place is no part of its name. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
/** What every province and city has. */
const BODY_OF_PLACE =
  /(?<level>自治区|[省市])(?:委(?!员)|政府|人民政府|人大|政协|纪委|监委|人民代表大会|领导|卫健委|国资委|住建委)/u;
/** Behind a place that is one already, a term or a rank: 宁国市市委, 八届市委, 直辖市政府. */
const SAID_BEFORE = /[省市届级]$|直辖$/u;
/** 该县县委, 我市市委: before the first 县 stands no place. */
const LEVEL_TWICE =
  /^[市县区州旗镇乡](?=(?<level>[市县区州旗镇乡])(?:委|政府|人大|政协|纪委|监委))/u;
/** 津市, 沙市: the only cities of one character and 市 are divisions; of an unlisted one the name is longer. */
const UNLISTED = /^(?:\p{Script=Han}{2,3}|.*[省州盟]\p{Script=Han}{2,3})$/u;
/** 民建市委, 团市委, 中共市委: parties, and the city's committee of each. */
const OF_PARTY = /(?:团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中共|驻|中国共产党)$/u;
/** 开好, 提交, 他: what no name of a place ends in. */
const NO_PLACE_ENDING = /[好了着过完对向为使把被将给让其他们交究作做加看听说]$|部分$|充分$/u;

/**
 * Moves the start of a name to its own 市 or 省 where no place stands before it.
 *
 * @param start where the words before the body begin
 * @param end where its name ends
 */
export function trimToPlace(text: string, start: number, end: number): number {
  const isTwice = end > start + 1 && text.charCodeAt(start) === text.charCodeAt(start + 1);
  if (isTwice && LEVEL_TWICE.test(text.slice(start, Math.min(end, start + 4)))) return start + 1;
  const body = BODY_OF_PLACE.exec(text.slice(start, end));
  if (!body || body.index === 0) return start;
  const at = start + body.index;
  const level = body.groups?.level ?? '';
  const words = text.slice(start, at);
  if (PLACES.longestBefore(text, at + level.length).length > level.length) return start;
  if (DIVISIONS.has(words)) return start;
  if (SAID_BEFORE.test(words) || OF_PARTY.test(words)) return start;
  // 近期|省委, 建议|自治区人大常委会: words that are no place.
  if (isCommonWord(words) || isCommonWord(words.slice(-2))) return at;
  return UNLISTED.test(words) && !NO_PLACE_ENDING.test(words) ? start : at;
}
