/** Meetings that something is told to be said or done at: 在…会议上, …仪式由甲主持. */
import { readMeetingName } from './name-meeting.ts';
import { matchTold, toTold, type ToldMeeting } from './told-meeting.ts';

/** 在…会议上, 签约仪式由甲主持; 学习甲在…会议上的讲话精神 speaks of one that is over. */
const AT =
  /(?:^|[在从，])(?<name>(?!并?[就对将把向为])[^，。；：“”\s在]{2,50}?(?:会|会议|仪式|论坛|大会|活动|典礼|式))(?:上(?!的?(?:重要)?讲话精神)|由(?=[^，。；]{2,60}主持))/gu;
/** What every one ends with. */
const AT_SIGN = /[会议式坛动礼][上由]/u;
/** 将|在赠送仪式上揭幕: still to come; 少将 is an officer. */
const AHEAD = /(?:(?<![少中上大])将|拟|计划|有望)$/u;
/** 在上月的全会上: another one, long over. */
const LAST_TIME = /^(?:上[月周年次届]|去年|前年|往年|历次|此前|之前)/u;

/** Finds them in one sentence, in order. */
export function findMeetingAt(words: string): ToldMeeting[] {
  if (!AT_SIGN.test(words)) return [];
  return matchTold(words, AT).flatMap((match) => {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length - 1;
    if (LAST_TIME.test(name) || AHEAD.test(words.slice(0, match.index))) return [];
    const read = readMeetingName(words, end - name.length, end);
    if (!read || (read.names[0] ?? '').length < 3) return [];
    return [toTold(read, null, { start: read.start, end }, false)];
  });
}
