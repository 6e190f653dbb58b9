/** Meetings that are named before the verb: 全市…推进会(在丙地)召开. */
import { isBareName, readMeetingName, type MeetingNames } from './name-meeting.ts';
import { readVenue } from './read-venue.ts';
import { LONGEST_NAME, matchTold, toTold, type ToldMeeting } from './told-meeting.ts';

/** …会(在丙地)召开: the name stands before the verb. */
const HELD_AFTER =
  /(?:在(?<place>[^，。“”]{1,24}?))?(?:正式|先后|分别|同步|隆重|顺利|胜利|圆满|成功|今日|昨日|同日|如期|以[^，。]{2,10}?(?:形式|方式)|采取[^，。]{2,10}?(?:形式|方式)|通过[^，。]{2,8}?(?:形式|方式))*(?<verb>召开|举行|举办|(?:开幕|闭幕|开班|开讲|开赛|启幕)(?!式|会|大会|词|致)|拉开(?:了)?(?:帷幕|大幕|序幕)|落下帷幕|(?:落幕|收官|闭会|结束)(?!后|时|前|之|以来|期间|了?[^，。；]{1,8}(?:后|时))|(?:表决|审议|投票)?通过(?!的|[^，。；]{0,30}(?:形式|方式))|(?:表决|投票)?(?:决定|选举|补选)(?!的|案|办法|工作|：))/gu;
const HELD =
  /通过|召开|举行|举办|开[幕班讲赛]|闭幕|启幕|[帷大序]幕|落幕|收官|闭会|结束|决定|选举|补选/u;
/** What a body does at a session, and that it is over: the name must tell which one. */
const DONE_THERE = /(?:通过|决定|选举|补选)$/u;
const IS_OVER = /^(?:落幕|收官|闭会|结束)$/u;
/** 圆满完成各项议程的某会，于…闭幕: what it did stands before its name. */
const DONE_BEFORE =
  /^[ \u3000]*(?:(?:圆满|顺利)?(?:完成|结束)[^，。；]{2,12}的|(?:历时|为期)[^，。；]{1,8}的)/u;
/** …会在完成各项议程后，今天下午在丙地闭幕: what came before stands between the name and the verb. */
const COMPLETED =
  /(?<=[会议节坛式赛动展班])(?:在圆满|在顺利|在|圆满|经过|历时|顺利)[^，。；]{2,30}$/u;
/** …会议，圆满完成各项议程，8日闭幕: the same as a clause of its own. */
const FINISHED = /，(?:历时|经过|圆满|顺利)[^，。；]{2,30}$/u;
const DAY_BEFORE_VERB =
  /(?:于)?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:至\d{1,2}日)?|[今昨]天|[今昨]日|[今昨](?=[上下晚])|近日|日前)?(?:凌晨|早上|上午|中午|下午|晚上?)?$/u;
const NUMBERED = /次(?:全体)?会议$/u;
const BY = /^(?:经|根据|按照|依据|由|自|据)/u;
const DECLARED = /宣布(?!会)[^，。；]{0,40}$|^(?:热烈|共同|到会)?祝贺/u;
/** 将召开, 拟举行, 为开好: still to come; 自…召开以来: long past; 《…召开》一文: another report. */
const AHEAD = /将|拟|即将|定于|筹备|开好|确保|曾|多次/u;
/** 会议决定，下次会议于2月18日召开; 甲宣布：大会开幕. */
const SAID_SO = /(?:决定|同意|建议|通知|宣布)[，：:]?$/u;
const PAST = /^(?:》|表示|以来|以后|之后(?=[，。]?(?:各|全))|前夕|在即|的(?:情况|筹备)|筹备)/u;

/** Finds the meetings of a sentence that are held, opened or closed, in order; none that is still to come. */
export function findHeldAfter(words: string): ToldMeeting[] {
  if (!HELD.test(words)) return [];
  return matchTold(words, HELD_AFTER).flatMap((match) => {
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
    const end = match.index + match[0].length;
    const name =
      readMeetingName(words, skipDone(words, clauseStart, match.index), match.index - day) ??
      (match.index - day === clauseStart ? readNameBefore(words, clauseStart - 1, end) : null);
    // 第二十八次会议12日通过人事任免: only a numbered one is told of so; 经…会议通过 is over.
    const verbWord = match.groups?.verb ?? '';
    if (IS_OVER.test(verbWord) && isBareName(name?.names[0] ?? '')) return [];
    if (
      DONE_THERE.test(verbWord) &&
      !(NUMBERED.test(name?.names[0] ?? '') && !BY.test(words.slice(clauseStart)))
    )
      return [];
    if (!name || AHEAD.test(words.slice(clauseStart, end)) || PAST.test(words.slice(end, end + 4)))
      return [];
    if (SAID_SO.test(words.slice(0, clauseStart))) return [];
    const verb = { start: end - verbWord.length, end };
    // 博览会开幕 that somebody declares, 大会召开 that somebody came to greet: no other name.
    if (DECLARED.test(words.slice(clauseStart, match.index))) return [];
    const place = readVenue(words, match.groups?.place);
    return [toTold(name, place, verb, true)];
  });
}

/** The name in the clause that ends at `comma`, before what was done at it: …全体会议，于9月8日在丙地举行。 */
function readNameBefore(words: string, comma: number, end: number): MeetingNames | null {
  const before = words.slice(Math.max(0, comma - LONGEST_NAME), Math.max(0, comma));
  const told = before.replace(FINISHED, '');
  const completed = COMPLETED.exec(told);
  const from = comma - before.length;
  const start = told.lastIndexOf('，') + 1;
  const at = skipDone(words, from + start, comma);
  const until = completed?.index ?? told.length;
  if (until < before.length) return readMeetingName(words, at, from + until);
  const isOver = start === 0 && from === 0 && /^(?:[。，；]|$)/u.test(words.slice(end, end + 1));
  return isOver ? readMeetingName(words, at, comma) : null;
}

function skipDone(words: string, start: number, end: number): number {
  return start + (DONE_BEFORE.exec(words.slice(start, end))?.[0].length ?? 0);
}
