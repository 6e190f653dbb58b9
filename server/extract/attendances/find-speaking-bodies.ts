/** Bodies that do something in their own name: 市教育局、潞州区政府作表态发言; 会议由市委常委会主持. */
import type { Span } from '../../model/evidence.ts';
import type { AttendanceFunction } from '../../model/extraction.ts';
import type { Act } from './find-acts.ts';
import type { Party } from './find-parties.ts';

/** A body where the text names it, under its full name. */
export interface BodyMention extends Span {
  readonly name: string;
}

/** What bodies do; a body that 出席 is told of by its people. */
const OF_BODIES: ReadonlySet<AttendanceFunction> = new Set([
  'CHAIRED',
  'MADE_REMARKS',
  'REPORTED',
  'SIGNED',
  'ATTENDED',
  'OBSERVED',
]);
/** 商河县党政考察团来我市考察: what a body does that is made for it. */
const GROUP =
  /(?:代表团|考察团|访问团|慰问团|观摩团|宣讲团|(?:督导|检查|督查|督察|调研|考察|巡视|巡察|验收|评估|专家|工作)组)$/u;
/** 一行40余人来我市 */
const ARRIVES =
  /^(?:一行)?(?:\d{1,3}余?人)?(?:专程|先后|实地|深入)?(?:来|到|赴|莅|抵|深入|走进|在|对)[^，。；]{0,56}$|^(?:一行)?(?:先后|实地|深入)*$/u;
/** What bodies do beside people: 甲、乙及民盟市委会发言. */
const MIXED: ReadonlySet<AttendanceFunction> = new Set(['MADE_REMARKS', 'REPORTED', 'SIGNED']);
/** 一行来我市，|就丙工作进行考察 */
const ARRIVED =
  /^(?:一行)?(?:\d{1,3}余?人)?(?:专程|先后)?(?:来|到|赴|莅临|抵达?)\p{Script=Han}{1,12}[，,]?$/u;
const LEAD =
  /^(?:会上|会议期间|会议|大会|全会|仪式上|座谈会上|其间|期间|随后|会后|当天|其中|由|在会上|来自|,|，)*$/u;
const BETWEEN = /^(?:、|和|与|以及|及|，|同|、中共)$/u;
const ADVERB =
  /^(?:等)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[多数]|\d{1,2}[个家])?(?:[个家](?=单位|部门|企业|地方|县|区|市|乡镇|村))?(?:单位|部门|企业|地方|县区|县（区）|区县|区|县|市|乡镇|街道|学校|高校|村|方面)?(?:在会上|在大会上|在主会场|在分会场|分别|先后|依次|共同|代表(?!团)[^，。]{0,16}|现场|正式|围绕[^，。]{0,30}|就[^，。]{0,40}|结合[^，。]{0,30}|在[^，。；]{1,16}[省市县区州镇乡村京馆店厅心堂楼园场室]|作|向[^，。]{0,12})*$/u;
const LONGEST_GAP = 60;
const DAY = /^(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚上?)?/u;

/**
 * The bodies that a clause's first act is told of: nothing but them stands before it, so that 市教育局负责人
 * is not the bureau.
 *
 * @param bodies of the clause, in order
 * @param people of the clause; behind them bodies go on with their list
 */
export function findSpeakingBodies(
  text: string,
  clause: Span,
  bodies: readonly BodyMention[],
  people: readonly Party[],
  act: Act,
): Party[] {
  const isVisit = act.function === 'INSPECTED';
  if (!(isVisit || OF_BODIES.has(act.function)) || act.weak) return [];
  const person = people.at(-1);
  if (person && (!MIXED.has(act.function) || person.end > act.start)) return [];
  const before = bodies.filter(
    ({ start, end }) => start >= (person?.end ?? clause.start) && end <= act.start,
  );
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return [];
  const lead = text.slice(person?.end ?? clause.start, first.start);
  if (!(person ? BETWEEN : LEAD).test(lead)) return [];
  if (isVisit && !before.every(({ name }) => GROUP.test(name))) return [];
  const between = text.slice(last.end, act.start);
  if (between.length > LONGEST_GAP || !(isVisit ? ARRIVES : ADVERB).test(between)) return [];
  const isChained = before.every((body, i) => {
    const next = before[i + 1];
    return !next || BETWEEN.test(text.slice(body.end, next.start));
  });
  if (!isChained) return [];
  return before.map(toParty);
}

/** The visiting group of a clause that tells only that it came; null where it tells of anybody else. */
export function findArriving(
  text: string,
  clause: Span,
  bodies: readonly BodyMention[],
): Party | null {
  const group = bodies.find(({ name }) => GROUP.test(name));
  if (!group || !LEAD.test(text.slice(clause.start, group.start).replace(DAY, ''))) return null;
  if (!ARRIVED.test(text.slice(group.end, clause.end))) return null;
  return toParty(group);
}

function toParty({ name, start, end }: BodyMention): Party {
  return { name, isOrganisation: true, nameStart: start, standing: 'SUBJECT', start, end };
}
