/** People and bodies of a clause, and how each stands to what is done: 受甲委托 is absent, 向乙汇报 is told. */
import { tableOf } from '../../lexicon/characters.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';

/** SUBJECT does what is told; HEARD reports to the others; ESCORT accompanies; OBJECT is done to; ABSENT is not there. */
export type Standing = 'SUBJECT' | 'HEARD' | 'ESCORT' | 'OBJECT' | 'ABSENT';

/** A person, or a body, in a clause. */
export interface Party extends Span {
  /** Where the words on this party begin, posts included. */
  readonly name: string;
  readonly isOrganisation: boolean;
  /** Start of the name itself. */
  readonly nameStart: number;
  readonly standing: Standing;
}

/** 选举|工委主任甲, 接待|办主任乙: what an office is for, and nothing done to them. */
const PURPOSE = /(?:选举|接待|采访|推荐)(?:工作)?$/u;
const OFFICE = /^(?:工委|委员会|办|办公室|处|科|室|部|中心)(?!长|员)/u;
/** Standings by what leads to the posts before a name; the first that fits. */
const LEADS: readonly (readonly [lead: RegExp, standing: Standing])[] = [
  // 受市委书记甲委托，乙主持; 乙代表甲看望….
  [/(?:受|委托|(?:[并，受先别后]|专程|特意)代表)$/u, 'ABSENT'],
  // 由甲主持, 邀请甲授课.
  [/(?:由|请|邀请|特邀|经)(?:了)?$/u, 'SUBJECT'],
  // 向甲汇报, 为甲颁奖, 慰问甲.
  [
    /(?:向|对|给|为|感谢|祝贺|任命|免去|选举|表决|补选|接受|追授|授予|慰问|看望|走访|学习|询问|缅怀|悼念|接待|迎接|欢迎|叮嘱|勉励|按照|根据|落实|贯彻|传达|以(?!及)|让|把|将|被|聘请|推荐|提名|缅怀|采访|拜访|告别)(?:了|过|以)?(?:\p{Script=Han}{0,6})$/u,
    'OBJECT',
  ],
];
/** 听取了甲的报告; in 听取关于甲辞职的报告 it is of them. */
const HEARS = /听取(?:(?!关于)[^，。；]){0,34}$/u;
const HEARD = /^[^，。；]{0,60}?(?:汇报|报告|情况的?介绍|情况说明|说明|述职)/u;
/** 审议通过了甲代表常委会所作的报告 */
const PASSES = /审议(?:(?!关于)[^，。；]){0,34}$/u;
const GIVEN = /^[^，。；]{0,60}?所?[作做]的[^，。；]{0,20}?(?:报告|说明)/u;
/** 听取甲所作的报告、乙所作的说明. */
const HEARD_TOO = /(?:报告|汇报|说明|介绍)》?(?:、|和|及|以及)$/u;
/** 会议听取了：甲关于任免的报告；乙关于…的说明. */
const HEARS_LIST = /听取(?:和审议|并审议)?了?[：:][^。\n]*$/u;
const OF_LIST =
  /^(?:同志)?(?:关于[^，。；]{1,60}的|所?[作做]的[^，。；]{0,40})(?:报告|汇报|说明|介绍)/u;
const LONGEST_LIST = 240;
/** 本次培训…，邀请甲授课: on another day of it. */
const OF_COURSE = /(?:本次|此次|这次|本期|此期)(?:培训|轮训|学习|研修|集训)[^。\n]*$/u;
/** 在|甲，乙陪同下: both go along. */
const ESCORTED_TOO = /^(?:[，、][^，。；、]{2,30}){1,3}陪同下/u;
const ESCORTED = /^(?:等)?(?:\p{Script=Han}{0,8})?(?:的)?陪同下/u;
const DELEGATES = /^(?:同志)?(?:的)?(?:委托|委派)/u;
/** 以甲为组长的检查组. */
const HEADS = /^(?:同志)?为(?:总领队|领队|团长|队长|组长)/u;
/** 甲重要讲话精神, 甲关于…的重要论述: what is studied. */
const STUDIED =
  /^(?:总书记|主席|同志)?(?:(?:的)?(?:系列|一系列|最新)?重要(?:讲话|指示|论述|批示|贺信|思想)|关于[^，。；]{0,40}?(?:论述|指示|批示|讲话)|(?:在|对|视察|考察|致)[^，。；]{0,40}?(?<!发表|发表了|作|作了)(?:重要讲话|重要指示|讲话精神|指示精神|重要批示|指示批示)|(?:给|致|向)[^，。；]{0,60}?(?:的|重要)(?:贺信|回信|贺电)|(?:的)?(?:先进)?(?:事迹|思想|精神))/u;
/** 叮嘱随行的甲, 对陪同调研的乙说. */
const GOES_ALONG = /(?:随行|陪同(?:调研|检查|考察|视察|督导|慰问)?)的$/u;
/** 来到甲的家中, 到甲、乙等人家中: where others went. */
const AT_HOME =
  /^(?:同志|老人|夫妇)?(?:等(?:\d*[人户名]|\p{Script=Han}{0,4}(?:群众|党员|职工|[人户]))?)?的?(?:家(?=[，。、中里看慰走送]|$)|住处|住所|病房|病床前|床前)/u;
/** 甲生前好友, 甲的亲属: those around the dead, and not the dead. */
const MOURNED = /^(?:同志)?的?(?:生前|亲属|亲友|家属|遗孀|遗体|骨灰|遗像)/u;
const LIST_GAP = /^(?:（[^（）]{1,16}）)?(?:同志|等)?(?:、|和|以及|及|与|同)/u;
/** Nothing is said of someone where one of these stands behind the name. */
const SIGNS = tableOf('、，,；;：:。！？（“《 \u3000\n');
const REPRESENTS = /^(?:同志|分别|还|并|专程|，)*代表$/u;
const LONGEST_LEAD = 14;
/** UTF-16 code units. */
const LONGEST_ESCORT = 80;

/**
 * @param people of the clause, in order
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 */
export function findParties(
  text: string,
  clause: Span,
  people: readonly PersonMention[],
  startOfPosts: (person: PersonMention) => number,
): Party[] {
  const parties: Party[] = [];
  for (const person of people) {
    const before = parties.at(-1);
    const floor = before?.end ?? clause.start;
    const start = Math.max(floor, startOfPosts(person));
    const { name, start: nameStart, end } = person;
    const gap = text.slice(floor, start);
    const lists = before !== undefined && LIST_GAP.test(gap);
    const standing =
      before?.standing === 'HEARD' && HEARD_TOO.test(gap)
        ? 'HEARD'
        : standingOf(text, clause, { start, end }, lists ? before : undefined, before ? gap : '');
    parties.push({ name, isOrganisation: false, nameStart, start, end, standing });
  }
  return shareBackwards(text, parties);
}

/** 在甲、乙陪同下, 到甲、乙家中: what is said behind the last of a list holds for all. */
function shareBackwards(text: string, parties: Party[]): Party[] {
  let shared: Standing | null = null;
  for (let i = parties.length - 1; i > 0; i -= 1) {
    const [before, party] = [parties[i - 1], parties[i]];
    if (!before || !party) continue;
    if (party.standing === 'ESCORT') shared = 'ESCORT';
    else if (isAtHome(text, party.end)) shared = 'OBJECT';
    if (!LIST_GAP.test(text.slice(before.end, party.start))) shared = null;
    else if (shared) parties[i - 1] = { ...before, standing: shared };
  }
  return parties;
}

function isAtHome(text: string, end: number): boolean {
  if (SIGNS[text.charCodeAt(end)] === 1) return false;
  return AT_HOME.test(text.slice(end, end + LONGEST_LEAD));
}

function standingToldBehind(after: string): Standing | null {
  if (DELEGATES.test(after)) return 'ABSENT';
  if (ESCORTED.test(after)) return 'ESCORT';
  if (HEADS.test(after)) return 'SUBJECT';
  return STUDIED.test(after) || AT_HOME.test(after) || MOURNED.test(after) ? 'OBJECT' : null;
}

function standingOf(
  text: string,
  clause: Span,
  { start, end }: Span,
  listed: Party | undefined,
  gap: string,
): Standing {
  const after = text.slice(end, Math.min(clause.end, end + 64));
  const told = after === '' || SIGNS[after.charCodeAt(0)] === 1 ? null : standingToldBehind(after);
  if (told) return told;
  const lead = text.slice(Math.max(clause.start, start - 40), start);
  if (lead.endsWith('在') && ESCORTED_TOO.test(text.slice(end, end + LONGEST_ESCORT)))
    return 'ESCORT';
  const isHeard = HEARS.test(lead) ? HEARD.test(after) : PASSES.test(lead) && GIVEN.test(after);
  const isListed =
    OF_LIST.test(after) && HEARS_LIST.test(text.slice(Math.max(0, start - LONGEST_LIST), start));
  if (isHeard || isListed) return 'HEARD';
  if (listed) return listed.standing;
  // 乙代表甲看望…; but 代表甲、乙发言 are delegates.
  if (REPRESENTS.test(gap)) return 'ABSENT';
  const near = lead.slice(-LONGEST_LEAD);
  if (GOES_ALONG.test(near)) return 'ESCORT';
  if (PURPOSE.test(near) && OFFICE.test(text.slice(start, end))) return 'SUBJECT';
  const isAsked =
    near.endsWith('邀请') && OF_COURSE.test(text.slice(Math.max(0, start - LONGEST_LIST), start));
  return isAsked ? 'OBJECT' : (LEADS.find(([pattern]) => pattern.test(near))?.[1] ?? 'SUBJECT');
}
