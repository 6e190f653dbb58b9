/** A numbered meeting and the body that holds it → its whole name. */
import { kindOfMeeting, type MeetingNames } from './name-meeting.ts';
import { LONGEST_NAME } from './told-meeting.ts';

/** 市人大一次会议5日下午在某剧院举行第二次全体会议 */
const PLACE_AND_DAY =
  /(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[今昨]日)?(?:上午|下午|晚上?)?(?:在[^，。]{1,20})?$/u;
const DAY_FIRST =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[昨今]天|[昨今]日|近日|日前|上午|下午|随后)+/u;
/** 某镇召开第十九届第一次人民代表大会 */
const OF_PLACE = /(?:人民代表大会|代表大会|人代会|党代会)/u;
const PLACE_ENDING = /[省市县区旗州镇乡]$/u;
const BODY_ENDING = /(?:会|次会议|人大|政协|委|组|团|府|院|局|厅|部|公司|集团)$/u;

/** 市委常委会召开(扩大)会议: whose meeting it is tells that it is a session. */
const UNNAMED = /^(?:扩大|（扩大）)?会议?$/u;
const SITS =
  /(?<body>\p{Script=Han}{1,16}?(?:常委会|常务委员会|党组|党委|党工委|主席团))(?:日前|近日|昨日|昨天|今日|今天|连夜|专题|专门|立即|迅速|及时)?$/u;

/**
 * 市人大常委会举行第三十次会议: a numbered meeting is named with the body that holds it.
 *
 * @param verb where 举行 stands
 */
export function nameWithBody(words: string, verb: number, read: MeetingNames): MeetingNames {
  if (UNNAMED.test(words.slice(read.start, read.end))) return nameByBody(words, verb, read);
  if (
    !/^(?:第|预备会议|主席团(?:常务主席)?(?:第|会议)|\d{1,3}次|\p{Script=Han}{1,3}届\p{Script=Han}{1,4}次)/u.test(
      words.slice(read.start, read.end).replace(/^\d{4}年/u, ''),
    )
  )
    return read;
  const from = Math.max(0, verb - LONGEST_NAME);
  const before = words.slice(from, verb).replace(PLACE_AND_DAY, '');
  const clause = before.lastIndexOf('，') + 1;
  const lead = DAY_FIRST.exec(before.slice(clause));
  const at = clause + (lead?.[0].length ?? 0);
  const bodyStart = from + at;
  const body = before.slice(at);
  const [first = '', ...rest] = read.names;
  const holds = BODY_ENDING.test(body) || (OF_PLACE.test(first) && PLACE_ENDING.test(body));
  if (body === '' || body.length > 30 || !holds) return read;
  const kind = kindOfMeeting(body + first) ?? read.kind;
  return { ...read, kind, start: bodyStart, names: [body + first, first, ...rest] };
}

function nameByBody(words: string, verb: number, read: MeetingNames): MeetingNames {
  const from = Math.max(0, verb - LONGEST_NAME);
  const before = words.slice(from, verb).replace(PLACE_AND_DAY, '');
  const clause = before.slice(before.lastIndexOf('，') + 1).replace(DAY_FIRST, '');
  const body = SITS.exec(clause)?.groups?.body;
  if (body === undefined || body.length < clause.length - 4) return read;
  return {
    ...read,
    kind: 'SESSION',
    names: [body + words.slice(read.start, read.end), ...read.names],
  };
}
