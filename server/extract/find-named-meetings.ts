/** Meetings that a sentence names: 全市…推进会召开, 举行工作会谈, 出席…签约仪式, 在…会议上. */
import type { Evidence, Span } from '../model/evidence.ts';
import type { MeetingKind } from '../model/extraction.ts';
import {
  isBareName,
  isMeetingOfBody,
  kindOfMeeting,
  lengthOfName,
  readMeetingName,
  type MeetingNames,
} from './name-meeting.ts';

/** A meeting where the text tells of it. */
export interface MeetingReading extends Span {
  readonly kind: MeetingKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** The verb that it is named by, or the name itself. */
  readonly verb: Span;
  /** 召开, 举行: told to be held, and not only to be attended or spoken at. */
  readonly isHeld: boolean;
  /** Told in passing: 在座谈会上, 实地察看. It opens no meeting where there is one. */
  readonly isWeak: boolean;
  /** Named by what was done alone: 签署, 调研. */
  readonly isDone: boolean;
  /** The words that name it. */
  readonly evidence: Evidence;
}

/** …会(在丙地)召开: the name stands before the verb. */
const HELD_AFTER =
  /(?:在(?<place>[^，。“”]{2,24}?))?(?:正式|隆重|顺利|胜利|圆满|成功|今日|昨日|同日|如期|以[^，。]{2,10}?(?:形式|方式)|采取[^，。]{2,10}?(?:形式|方式)|通过[^，。]{2,8}?(?:形式|方式))*(?<verb>召开|举行|举办|(?:开幕|闭幕|开班|开讲|启幕)(?!式|会|大会|词|致)|(?:表决|审议|投票)?通过(?!的|[^，。；]{0,30}(?:形式|方式)))/gu;
const HELD = /通过|召开|举行|举办|开[幕班讲]|闭幕|启幕/u;
/** …会在完成各项议程后，今天下午在丙地闭幕: what came before stands between the name and the verb. */
const COMPLETED = /(?:在圆满|在顺利|在|圆满|经过|历时|顺利)[^，。；]{2,30}$/u;
/** 召开(了)…会: the name stands behind the verb. */
const HELD_BEFORE =
  /(?<verb>主持召开|组织召开|召集召开|召开|举行|举办|组织开展|开展|进行|应邀出席|出席|参加|列席|主持|陪同参加|见证)(?:了)?(?<name>[^，。；：“”\s]{2,60}|“[^”，。]{2,30}”[^，。；：“”\s]{2,40})/gu;
/** 在…会议上; 学习甲在…会议上的讲话精神 speaks of one that is over. */
const AT =
  /(?:^|[在从，])(?<name>[^，。；：“”\s在]{2,50}?(?:会|会议|仪式|论坛|大会|活动|典礼|式))上(?!的?(?:重要)?讲话精神)/gu;
/** 对客人前来参加洽谈会表示欢迎: what somebody else is welcomed for. */
const WELCOMED = /^表示[^，。；]{0,12}?(?:欢迎|感谢|祝贺)/u;
/** 在上月的全会上: another one, long over. */
const LAST_TIME = /^(?:上[月周年次届]|去年|前年|往年|历次|此前|之前)/u;
const IS_HELD = /召开|举行|举办|开展|组织|进行/u;
/** 市人大一次会议5日下午在某剧院举行第二次全体会议 */
const PLACE_AND_DAY =
  /(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[今昨]日)?(?:上午|下午|晚上?)?(?:在[^，。]{2,20})?$/u;
const DAY_BEFORE_VERB =
  /(?:于)?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:至\d{1,2}日)?|[今昨]天|[今昨]日|[今昨](?=[上下晚])|近日|日前)?(?:凌晨|早上|上午|中午|下午|晚上?)?$/u;
/** 市委、市政府在岳阳宾馆召开…会 */
const PLACE_BEFORE = /在(?<place>[^，。“”在]{2,24}?)(?:隆重|共同|联合)*$/u;
/** 在4日下午召开的汇报会上: a time is no place. */
const TIME =
  /^\d{1,4}[年月日时]|^[今昨前]|^当[天日晚]|^[次翌]日|^(?:近日|日前|上午|下午|年初|期间)/u;
const HERE = /^(?:这里|那里|此|此间|此地|该地)$/u;
/** 某宾馆会议厅内张灯结彩，市委在这里举行…: what 这里 stands for. */
const SCENE = /(?:^|，)(?<place>[^，。；“”]{2,20}?)[内里外前上]\p{Script=Han}{4}[、，]/u;
const NUMBERED = /次(?:全体)?会议$/u;
const BY = /^(?:经|根据|按照|依据|由|自|据)/u;
const DECLARED = /宣布[^，。；]{0,40}$/u;
const ANOTHER_ACT = /(?<![合兼])并(?!购|网|轨)/u;
const SIGNING = /(?:签署|签约|签字)$/u;
const VISIT =
  /(?:调研|考察|视察|执法检查|检查|督导|督查|暗访|走访|慰问|看望|巡河|巡林|巡查){1,3}$/u;
const BODY_ENDING = /(?:会|次会议|人大|政协|委|组|府|院|局|厅|部|公司|集团)$/u;
const LONGEST_NAME = 90;
/** 将召开, 拟举行, 为开好: still to come; 自…召开以来: long past; 《…召开》一文: another report. */
const AHEAD = /将|拟|即将|定于|筹备|开好|曾|多次/u;
const PAST = /^(?:》|以来|以后|之后(?=[，。]?(?:各|全))|前夕|在即|的(?:情况|筹备)|筹备)/u;

/** Finds what one sentence names, in order and each place once; what is still to come is left out. */
export function findNamedMeetings(text: string, sentence: Span): MeetingReading[] {
  const words = text.slice(sentence.start, sentence.end);
  const [after, before] = [findHeldAfter(words), findHeldBefore(words)];
  // 市人大一次会议(在某剧院)举行第二次全体会议 is named by both sides of the verb.
  const whole = before.filter(({ verb, start }) =>
    after.some(
      (each) => each.verb.start >= verb.start && each.verb.end <= verb.end && start <= each.start,
    ),
  );
  const placed = whole.map((each) => ({
    ...each,
    place: each.place ?? after.find(({ verb }) => verb.end === each.verb.end)?.place ?? null,
  }));
  const found: Found[] = [];
  for (const each of [...placed, ...after, ...before, ...findAt(words)]) {
    const known = found.some(
      ({ start, end, verb }) =>
        (each.start < end && each.end > start) ||
        (each.verb.start < verb.end && each.verb.end > verb.start),
    );
    if (!known && found.length < MOST) found.push(each);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, names, place, verb, isHeld }) => ({
      kind,
      name: names[0] ?? '',
      aliases: names.slice(1),
      place,
      isHeld,
      isDone: kind === 'CEREMONY' && SIGNING.test(names[0] ?? ''),
      isWeak: !isHeld && verb.start === start && isBareName(names[0] ?? ''),
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      start: sentence.start,
      end: sentence.end,
      evidence: {
        start: sentence.start + start,
        end: sentence.start + end,
        quote: words.slice(start, end),
      },
    }));
}

/** More than a sentence names. */
const MOST = 6;
const MOST_MATCHES = 16;

interface Found extends MeetingNames {
  readonly place: string | null;
  readonly verb: Span;
  readonly isHeld: boolean;
}

/** As many as a sentence of people's can hold; a line of hostile text costs no more. */
function firstMatches(words: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let tried = 0; tried < MOST_MATCHES; tried += 1) {
    const match = pattern.exec(words);
    if (!match) break;
    if (!isInTitle(words, match.index)) matches.push(match);
  }
  return matches;
}

/** 《关于开展建设年活动的意见》 is a paper. */
function isInTitle(words: string, at: number): boolean {
  const opened = words.lastIndexOf('《', at);
  return opened >= 0 && words.indexOf('》', opened) > at;
}

function findHeldAfter(words: string): Found[] {
  if (!HELD.test(words)) return [];
  return firstMatches(words, HELD_AFTER).flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const comma = Math.max(
      before.lastIndexOf('，'),
      before.lastIndexOf('：'),
      before.lastIndexOf('；'),
    );
    if (comma < 0 && before.length === LONGEST_NAME) return [];
    const clauseStart = match.index - before.length + comma + 1;
    // 告别仪式6月7日在丙地举行: the day stands between the name and the verb.
    const day = DAY_BEFORE_VERB.exec(words.slice(clauseStart, match.index))?.[0].length ?? 0;
    const name =
      readMeetingName(words, clauseStart, match.index - day) ??
      (match.index - day === clauseStart ? readNameBefore(words, clauseStart - 1) : null);
    const end = match.index + match[0].length;
    // 第二十八次会议12日通过人事任免: only a numbered one is told of so; 经…会议通过 is over.
    const isPassed = match.groups?.verb?.endsWith('通过') === true;
    if (isPassed && !(NUMBERED.test(name?.names[0] ?? '') && !BY.test(words.slice(clauseStart))))
      return [];
    if (!name || AHEAD.test(words.slice(clauseStart, end)) || PAST.test(words.slice(end, end + 4)))
      return [];
    const verb = { start: end - (match.groups?.verb?.length ?? 0), end };
    // 博览会开幕 that somebody declares is no other name.
    if (DECLARED.test(words.slice(clauseStart, match.index))) return [];
    const place = readPlace(words, match.groups?.place);
    return [{ ...name, place, verb, isHeld: true }];
  });
}

function readPlace(words: string, printed: string | undefined): string | null {
  if (printed === undefined || TIME.test(printed)) return null;
  return HERE.test(printed) ? (SCENE.exec(words.slice(0, 80))?.groups?.place ?? null) : printed;
}

/** The name in the clause that ends at `comma`, before what was done at it. */
function readNameBefore(words: string, comma: number): MeetingNames | null {
  const before = words.slice(Math.max(0, comma - LONGEST_NAME), Math.max(0, comma));
  const completed = COMPLETED.exec(before);
  if (!completed) return null;
  const from = comma - before.length;
  return readMeetingName(words, from + before.lastIndexOf('，') + 1, from + completed.index);
}

function findHeldBefore(words: string): Found[] {
  return firstMatches(words, HELD_BEFORE).flatMap((match) => {
    const whole = match.groups?.name ?? '';
    // 见证签约并为实验室揭牌: the second is done, and no part of the name.
    const printed = whole.slice(0, ANOTHER_ACT.exec(whole)?.index ?? whole.length);
    const verbWord = match.groups?.verb ?? '';
    const start = match.index + match[0].length - whole.length;
    const isHeld = IS_HELD.test(verbWord);
    const length = lengthOfName(printed) || (isHeld ? lengthOfBody(printed) : 0);
    const read = length > 0 ? readNameOrBody(words, start, start + length) : null;
    const name = read && callVisit(withBody(words, match.index, read));
    if (!name || AHEAD.test(words.slice(Math.max(0, match.index - 2), match.index))) return [];
    if (WELCOMED.test(words.slice(name.end, name.end + 24))) return [];
    // 出席政协会议的委员列席: which people are meant.
    if (!isHeld && /^的(?!.{0,12}(?:有|是|领导|：|:))/u.test(words.slice(name.end, name.end + 16)))
      return [];
    const printedPlace = PLACE_BEFORE.exec(words.slice(Math.max(0, match.index - 30), match.index))
      ?.groups?.place;
    const place = isHeld ? readPlace(words, printedPlace) : null;
    const verb = { start: match.index, end: match.index + verbWord.length };
    return [{ ...name, place, verb, isHeld }];
  });
}

function findAt(words: string): Found[] {
  if (!words.includes('上')) return [];
  return firstMatches(words, AT).flatMap((match) => {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length - 1;
    if (LAST_TIME.test(name)) return [];
    const read = readMeetingName(words, end - name.length, end);
    if (!read || (read.names[0] ?? '').length < 3) return [];
    return [{ ...read, place: null, verb: { start: read.start, end }, isHeld: false }];
  });
}

/** 召开市委常委会: up to the first comma it must end there, or go on with what it is about. */
function lengthOfBody(printed: string): number {
  return isMeetingOfBody(printed) ? printed.length : 0;
}

function readNameOrBody(words: string, start: number, end: number): MeetingNames | null {
  const name = readMeetingName(words, start, end);
  if (name || !isMeetingOfBody(words.slice(start, end))) return name;
  return { start, end, kind: 'SESSION', names: [words.slice(start, end)] };
}

/** 开展专题调研 is called 调研, 协议签署 签署; what it is called in full is an alias. */
function callVisit(read: MeetingNames): MeetingNames {
  const [name = ''] = read.names;
  const word = (read.kind === 'INSPECTION' ? VISIT : SIGNING).exec(name)?.[0];
  const called = word ?? name;
  return called === name ? read : { ...read, names: [called, ...read.names] };
}

/** 市人大常委会举行第三十次会议: a numbered meeting is named with the body that holds it. */
function withBody(words: string, verb: number, read: MeetingNames): MeetingNames {
  if (!/^(?:\d{4}年)?第/u.test(words.slice(read.start, read.end).replace(/^\d{4}年/u, '')))
    return read;
  const from = Math.max(0, verb - LONGEST_NAME);
  const before = words.slice(from, verb).replace(PLACE_AND_DAY, '');
  const clause = before.lastIndexOf('，') + 1;
  const lead =
    /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[昨今]天|[昨今]日|近日|日前|上午|下午|随后)+/u.exec(
      before.slice(clause),
    );
  const at = clause + (lead?.[0].length ?? 0);
  const bodyStart = from + at;
  const body = before.slice(at);
  if (body === '' || body.length > 30 || !BODY_ENDING.test(body)) return read;
  const [first = '', ...rest] = read.names;
  const kind = kindOfMeeting(body + first) ?? read.kind;
  return { ...read, kind, start: bodyStart, names: [body + first, ...rest] };
}
