/** Words that may name a meeting → its kind and names. */
import { tableOf } from '../../lexicon/characters.ts';
import { isSubsequence } from '../../lexicon/is-subsequence.ts';
import { BODY_MEETINGS, MEETING_ENDINGS, STANDING_BODY } from '../../lexicon/meetings.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import { MEETING_KINDS, type MeetingKind } from '../../model/extraction.ts';

/** The name of a meeting where it stands: the first name, and those that 暨 joins to it. */
export interface MeetingNames extends Span {
  readonly kind: MeetingKind;
  readonly names: readonly string[];
}

const KINDS = MEETING_ENDINGS.map(([words, kind]) => ({ endings: new WordSet(words), kind }));
const ALL_ENDINGS = new WordSet(...MEETING_ENDINGS.map(([words]) => words));
const OF_BODIES = new WordSet(BODY_MEETINGS);
/** 廉政谈话会: any 会 but those that are bodies or something else. */
const SOME_MEETING = /.{3}[^社机协学商工委合金事议省都教行公友进谊究国字理监体领]会$/u;
const SERIES = /次(?:（扩大）)?(?:会议|大会)$/u;
/** 妇女第五次代表大会, 政协横向联系会第三次会议: of no standing body. */
const OF_MEMBERS =
  /(?:会员|社员|盟员|团员|妇女|居民|村民|业主|青年|残疾人|侨眷|科学技术|文学艺术|工商业联合会|红十字会|工会)\P{Script=Han}?(?:第?\p{Script=Han}{1,5}次)?(?:（\p{Script=Han}{2,3}）)?代表大会$|联[系席]会第[^，。]{1,6}次会议$/u;
/** 机关干部全体会议: all who work there, and no body's session. */
const ALL_STAFF =
  /(?:干部|党员|职工|员工|教工|教师|师生|会员|人员|机关|同志|科室|部门)(?:全体|（扩大）)(?:（扩大）)?会议$/u;
/** “某某大讲堂”第八十六讲 */
const LECTURE = /(?:讲堂|论坛|讲坛|课堂|沙龙|培训)”?第[\d一二三四五六七八九十百]{1,5}[讲期场课]$/u;
const CLOSES_LECTURE = tableOf('讲期场课');
/** What stands before a name and is no part of it. */
const LEADING =
  /^(?:随后|会后|会前|期间|其间|双方|据悉|近日|日前|近期|当日|当天|同日|昨日|今日|昨天|今天|前天|昨晚|今晚|昨|今(?![年冬春夏秋明届次])|上午|下午|晚上|晚|凌晨|中午|\d{4}年(?=\d{1,2}月(?!份))|\d{1,2}月(?!份)|\d{1,2}日|至|\d{1,2}时|\d{1,2}[:：]\d{2}|讯|电|由|在|于|我[省市县区州旗](?![与和同])|为期[\d一二两三四五六七八九十半]{1,3}[天日]的?|本次|此次|首次|专门|专题(?=召开)|主持|出席|参加|召开|举行|举办|全程|了|的|一场|一次|(?:盛大|隆重|简短|简朴|简单|热烈|庄重|庄严|别开生面)(?:而(?:隆重|热烈|简朴|庄重|庄严))?的|，|\s)+/u;
/** 由市委主办的读书节: who holds it is no part of the name. */
const HELD_BY =
  /^.{0,60}(?:所在|主办|承办|举办|组织(?:开展)?|开展|召开|举行|开幕|闭幕|主持|发起|牵头)的/u;
const NO_NAME =
  /[。；]|^[\d一二三四五六七八九十百两多几数]+余?[次场个](?!(?:常委|常务|主席|主任|党组)(?:会|（))|^(?:本次|此次)?(?:会议|大会|全会)(?:还|并)?(?:一致)?(?:讨论|审议|表决|听取|通过|研究|决定|传达|学习|通报|推选|总结|宣布)|^(?:传达|学习)[^，]{0,40}(?:会议|大会|全会)$|(?:以来|期间|部署|要求|决定)$/u;
/** 省暨长沙市公祭活动: of the province and the city, and no two names. */
const OF_TWO_PLACES = /^\p{Script=Han}{0,6}[省市县区州旗]暨\p{Script=Han}{0,6}[省市县区州旗]/u;
/** 调研和座谈会: two that are known, and no third. */
const TWO = /^(?<one>[^和及、]{2,5})(?:和|及|、)(?<other>[^和及、]{2,5})$/u;
const BARE_VISIT =
  /^(?:学习|参观|调研|考察|视察|检查|督导|督查|暗访|走访|慰问|看望|巡查){1,3}(?:活动|座谈会|汇报会|反馈会)?$/u;
/** 上述活动: all that is told of, and none of its own. */
const ALL_TOLD =
  /^(?:上述|以上|有关|相关|系列|以下|各项|这些|其他)?(?:系列)?(?:活动|会议)$|各项\p{Script=Han}{0,4}活动$/u;
const BARE_CEREMONY = /^.{2,3}仪式$/u;
const BARE = new Set(['会', '会议', '大会', '活动', '仪式', '典礼', '全会', '论坛']);

/** The kind that a name's ending says, or null where it ends like no meeting. */
export function kindOfMeeting(name: string): MeetingKind | null {
  let longest = 0;
  let kind: string | null = null;
  const isListed = ALL_ENDINGS.lengthBefore(name, name.length) > 0;
  for (const each of isListed ? KINDS : []) {
    const ending = each.endings.longestBefore(name, name.length);
    if (ending.length > longest) [longest, kind] = [ending.length, each.kind];
  }
  if (kind === null && (SOME_MEETING.test(name) || LECTURE.test(name))) kind = 'CONFERENCE';
  // 政协十届四次会议第二次大会 is part of a session; 第119次会议 of a group is none.
  if (ALL_STAFF.test(name)) kind = 'CONFERENCE';
  if (SERIES.test(name)) kind = STANDING_BODY.test(name) ? 'SESSION' : 'CONFERENCE';
  if (OF_MEMBERS.test(name)) kind = 'CONFERENCE';
  return MEETING_KINDS.find((each) => each === kind) ?? null;
}

/** Reads the words from `start` to `end` as a meeting's name, or null where they name none. */
export function readMeetingName(words: string, start: number, end: number): MeetingNames | null {
  const heldBy = HELD_BY.exec(words.slice(start, end))?.[0].length ?? 0;
  const from = start + heldBy;
  const lead = LEADING.exec(words.slice(from, end))?.[0].length ?? 0;
  const printed = words.slice(from + lead, end);
  const kind = kindOfMeeting(dropQuotes(printed));
  if (
    kind === null ||
    NO_NAME.test(printed) ||
    (printed.length > 2 && ALL_TOLD.test(printed)) ||
    partsOfTwo(printed).length > 1
  )
    return null;
  if (!isBalanced(printed)) return null;
  const names = partsOf(printed).map(dropQuotes);
  if (names.length > 1) names.push(printed);
  const first = names[0] ?? '';
  // 推介会暨项目签约仪式: what ends in a ceremony is one.
  const joined = kind === 'CEREMONY' ? kind : (kindOfMeeting(first) ?? kind);
  return { start: from + lead, end, kind: joined, names };
}

/**
 * Reads the longest beginning of `printed` that ends as a meeting's name ends: 市委常委会 too, which is a
 * meeting only behind 主持召开.
 *
 * @returns its length, 0 where none does
 */
export function lengthOfName(printed: string): number {
  for (let end = printed.length; end > 1; end -= 1)
    if (endsInName(printed, end) && !GOES_ON.test(printed.slice(end)))
      // “双月协商座谈会”
      return end + (printed.startsWith('“') && printed.indexOf('”') === end ? 1 : 0);
  return SOME_MEETING.test(printed) ? printed.length : 0;
}

function endsInName(printed: string, end: number): boolean {
  if (ALL_ENDINGS.lengthBefore(printed, end) > 0) return true;
  return CLOSES_LECTURE[printed.charCodeAt(end - 1)] === 1 && LECTURE.test(printed.slice(0, end));
}

/** 会议精神, 会议室, 签约项目, 活动中心, 会议地点: other things than the meeting. */
const GOES_ON =
  /^(?:精神|室|厅|地点|主题|议程|材料|内容|嘉宾|中心|部署|要求|决定|项目|现场会|期间部署|组|团|队|[长员])/u;

/** 市委常委会, 市政府常务会: a body's name that stands for its meeting. */
export function isMeetingOfBody(printed: string): boolean {
  return OF_BODIES.longestBefore(printed, printed.length) !== '';
}

/** 会议, 座谈会, 调研: a word for a kind of meeting, without anything that tells which one. */
export function isBareName(name: string): boolean {
  return (
    BARE.has(name) || ALL_ENDINGS.has(name) || BARE_CEREMONY.test(name) || BARE_VISIT.test(name)
  );
}

/** 会议, 活动: a word that fits any meeting. */
export function fitsAny(name: string): boolean {
  return BARE.has(name);
}

/** “中国梦”主题展 keeps its quotation marks; half a pair, of brackets too, belongs to other words. */
function isBalanced(printed: string): boolean {
  return (
    printed.split('“').length === printed.split('”').length &&
    printed.split('（').length === printed.split('）').length
  );
}

/** 推介会暨签约仪式 is of two names; 教育工作暨表彰大会 and 省暨长沙市公祭活动 are one. */
function partsOf(printed: string): string[] {
  const parts = printed.split('暨');
  const isOne = OF_TWO_PLACES.test(printed) || kindOfMeeting(dropQuotes(parts[0] ?? '')) === null;
  return isOne ? [printed] : parts;
}

function dropQuotes(name: string): string {
  return /^[“《][^“”《》]*[”》]$/u.test(name) ? name.slice(1, -1) : name;
}

/** 调研和座谈会 → both words; any other word by itself. */
export function partsOfTwo(words: string): string[] {
  const { one, other } = TWO.exec(words)?.groups ?? {};
  return one !== undefined && other !== undefined && isBareName(one) && isBareName(other)
    ? [one, other]
    : [words];
}

/** 上述活动, 有关活动: all the meetings that were told of. */
export function standsForAll(words: string): boolean {
  return /^(?:上述|以上|有关|相关|系列)(?:系列)?(?:活动|会议)/u.test(words);
}

/** Whether two names are one meeting's: 出席讲座 after 专题讲座, 全市教育大会 after 教育大会. */
export function isSameName(
  known: { readonly kind: MeetingKind; readonly name: string; readonly aliases: readonly string[] },
  next: { readonly kind: MeetingKind; readonly name: string },
): boolean {
  const names = [known.name, ...known.aliases];
  if (names.includes(next.name)) return true;
  if (known.kind !== next.kind) return false;
  // 出席洽谈会和签约仪式 after 洽谈会暨签约仪式: no more than another word for “and”.
  const name = next.name.replace(/[和及]/u, '暨');
  return names.some((each) => each === name || isWithin(name, each) || isWithin(each, name));
}

/** The characters of one name in the other's order, with the same end: 学习会 in 专题学习会. */
function isWithin(short: string, long: string): boolean {
  return (
    short.length > 2 &&
    short.length < long.length &&
    long.endsWith(short.slice(-1)) &&
    isSubsequence(short, long)
  );
}
