/** Meetings that are named behind the verb: 召开…会, 出席…签约仪式. */
import {
  isMeetingOfBody,
  lengthOfName,
  readMeetingName,
  type MeetingNames,
} from './name-meeting.ts';
import { isSaidThere } from './is-said-there.ts';
import { findPlaceReached } from './find-place-reached.ts';
import { nameWithBody } from './name-with-body.ts';
import { readVenue } from './read-venue.ts';
import { matchTold, toTold, type ToldMeeting } from './told-meeting.ts';

/** 召开(了)…会: the name stands behind the verb. 参加会见并出席签字仪式: two. */
const HELD_BEFORE =
  /(?<verb>主持召开|组织召开|召集召开|召开|举行|举办|组织开展|开展|进行|应邀出席|出席|参加|列席|主持|陪同参加|见证)(?:了)?(?<name>(?:(?:(?!(?<![合兼])并(?!购|网|轨)|(?:举行|召开|举办|参加|出席)(?!的))[^，。；：“”\s]){0,20}“[^”，。]{2,30}”){0,3}(?:(?!(?<![合兼])并(?!购|网|轨)|(?:举行|召开|举办|参加|出席)(?!的))[^，。；：“”\s]){2,60}|“[^“”，。\n]{2,24}[会坛式]”)/gu;
/** 对客人前来参加洽谈会表示欢迎: what somebody else is welcomed for. */
const WELCOMED = /^表示[^，。；]{0,12}?(?:欢迎|感谢|祝贺)/u;
const ABOUT = /(?:对|就|关于)[^，。；]{0,10}$/u;
const IS_HELD = /召开|举行|举办|开展|组织|进行/u;
/** 市委、市政府在岳阳宾馆召开…会 */
const PLACE_BEFORE = /在(?<place>[^，。“”在]{1,24}?)(?:隆重|共同|联合)*$/u;
const SIGNING = /(?:签署|签约|签字)$/u;
const VISIT =
  /(?:调研|考察|视察|执法检查|检查|督导|督查|暗访|走访|慰问|看望|巡河|巡林|巡查){1,3}(?:交流|学习)?$/u;
/** 将召开, 拟举行, 为开好: still to come; 自…召开以来: long past; 《…召开》一文: another report. */
const AHEAD = /将|拟|即将|定于|筹备|开好|确保|曾|多次/u;

/** Finds the meetings of a sentence that somebody holds, leads or attends, in order; none that is still to come. */
export function findHeldBefore(words: string): ToldMeeting[] {
  return matchTold(words, HELD_BEFORE).flatMap((match) => {
    const printed = match.groups?.name ?? '';
    const verbWord = match.groups?.verb ?? '';
    const start = match.index + match[0].length - printed.length;
    const isHeld = IS_HELD.test(verbWord);
    const length = lengthOfName(printed) || (isHeld ? lengthOfBody(printed) : 0);
    const read = length > 0 ? readNameOrBody(words, start, start + length) : null;
    const name = read && callVisit(nameWithBody(words, match.index, read));
    if (!name || AHEAD.test(words.slice(Math.max(0, match.index - 2), match.index))) return [];
    // 对开展整治活动提出要求: what is spoken of.
    if (
      /[开进]/u.test(verbWord.slice(-2)) &&
      ABOUT.test(words.slice(Math.max(0, match.index - 16), match.index))
    )
      return [];
    // 会前开展学习研讨: what others did to get ready.
    if (/[开进]/u.test(verbWord.slice(-2)) && isReadiness(words.slice(0, match.index), name))
      return [];
    const behind = words.slice(name.end, name.end + 24);
    if (WELCOMED.test(behind) || isSaidThere(behind)) return [];
    // 出席政协会议的委员列席: which people are meant.
    if (!isHeld && /^的(?!.{0,12}(?:有|是|领导|：|:))/u.test(words.slice(name.end, name.end + 16)))
      return [];
    const printedPlace = PLACE_BEFORE.exec(words.slice(Math.max(0, match.index - 30), match.index))
      ?.groups?.place;
    const isVisit = isHeld && name.kind === 'INSPECTION';
    const place =
      (isHeld ? readVenue(words, printedPlace) : null) ??
      (isVisit ? findPlaceReached(words.slice(0, match.index)) : null);
    const verb = { start: match.index, end: match.index + verbWord.length };
    return [toTold(name, place, verb, isHeld)];
  });
}

function isReadiness(before: string, { kind }: MeetingNames): boolean {
  return kind !== 'INSPECTION' && /^\s*(?:此次|本次)?会前/u.test(before);
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
