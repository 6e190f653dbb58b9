/** The words that say what becomes of a post: 任命, 免去, 当选, 曾任. */
import { tableOf } from '../../lexicon/characters.ts';
import type { RoleChange } from '../../model/extraction.ts';

export interface Meaning {
  readonly change: RoleChange | null;
  readonly former: boolean;
}

/** What stands before a name and says what its 为 or 的 means, for the names after it too: 任命甲为…，乙为…. */
export const LEADERS: readonly (readonly [before: RegExp, meaning: Meaning])[] = [
  [/(?:免去|免除|撤销|罢免|解聘)(?:[:：]\n?|了)?$/u, { change: 'REMOVED', former: true }],
  [
    /(?:选举|推选|补选|选出|增选|当选)(?:产生|出)?(?:[:：]\n?|了)?$/u,
    { change: 'ELECTED', former: false },
  ],
  [/(?:推荐|提名|建议)(?:[:：]\n?|了)?$/u, { change: 'NOMINATED', former: false }],
  [/(?:任命|聘任|决定|增补|递补|明确)(?:[:：]\n?|了)?$/u, { change: 'APPOINTED', former: false }],
];
/** What any of them ends with; before most names nothing does. */
export const CLOSES_LEADER = tableOf('聘去除销免举选出生荐名议命任定补确了:：\n');
/** Words of office in what is said of a person; the post follows. */
export const OFFICE =
  /(?<REMOVED>不再(?:担任|兼任|任)|卸任|(?:免去|免除|撤销)其(?:的)?)|(?<RESIGNED>(?:请求)?辞去(?:了)?(?:其|所任)?|辞任)|(?<ELECTED>(?:全票)?当选(?:为)?|被(?:选举|推选|补选)为)|(?<NOMINATED>拟(?:任|担任|提名为?|推荐为?|提拔任|提拔为|提任|转任|交流任)|为(?![^，。；\n]{0,30}(?:表彰|优秀))(?=[^，。；\n]{2,30}(?:候选人|人选|提名人)))|(?<HELD>现任|现担任|现为|以(?=[^，。；\n]{3,40}身份))|(?<FORMER>生前(?:系|为|是|担?任)|时任|曾(?:担)?任过?|历任过?|原任|(?:担)?任过|此前(?:担)?任职?|先后(?:担)?任过?)|(?<ACTING>代理(?=[^，。；\n]{2,20}[省市州县区盟旗]长))|(?<APPOINTED>被?(?:任命|聘任)为|(?:任命|决定|聘任|明确)其为|跻身(?=\p{Script=Han}{0,6}(?:常委|政治局委员))|担任|出任|成为(?=\p{Script=Han}{2,12}[长任记席])|调任|改任|转任|升任|晋升为|提任|接任|继任|就任|履新(?=[^，。；\n]{2,20}[长记任席])|兼任|(?<![离卸连留委主责信历到上赴前辞])任(?!务|何|职|期|免|前|上(?!海)|内(?!蒙)|满))/gu;
/** 由副书记升任书记: what one rises or moves from stands before. */
export const MOVES = /^(?:调任|改任|转任|升任|晋升为|提任)$/u;
/** What any of them holds. */
export const OFFICE_SIGN = /[任其去选拟为以代履系是跻]/u;
/** In a life that is told: what was taken up then, and is not said to be held now. */
export const PAST: Meaning = { change: null, former: true };
const PRESENT: Meaning = { change: null, former: false };
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  REMOVED: { change: 'REMOVED', former: true },
  RESIGNED: { change: 'RESIGNED', former: true },
  ELECTED: { change: 'ELECTED', former: false },
  NOMINATED: { change: 'NOMINATED', former: false },
  HELD: PRESENT,
  FORMER: PAST,
  ACTING: { change: 'APPOINTED', former: false },
  APPOINTED: { change: 'APPOINTED', former: false },
};
/** 历任 opens a list of posts that reaches over commas. */
export const CAREER = /^(?:历任|曾任|先后(?:担)?任)过?$/u;

/** 。任市委常委, 2021年9月至今任市委书记: with no day it is the present one. */
const TO_DATE = /(?:。[ \u3000]*|至今，?)$/u;
/** 2017年1月起，任市政协副主席, where a life ends. */
const SINCE = /\d{4}年(?:\d{1,2}月)?起，?$/u;

/** What 任 means in the note of a life, by what is said before and behind it. */
export function meaningInLife(word: string, before: string, behind: string): Meaning {
  const isToDate = TO_DATE.test(before) || (SINCE.test(before) && !/\d{4}年/u.test(behind));
  return /^(?:担)?任$/u.test(word) && isToDate ? PRESENT : PAST;
}
