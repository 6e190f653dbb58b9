import type { MeetingReference } from '../../model/statement.ts';
import { hashParts } from '../hash-parts.ts';
import { normaliseName } from '../normalise-name.ts';

/**
 * Names that many meetings of one day share: 会议, 会见, 工作会谈, 专题座谈会, 调研. A name that says
 * whose meeting it is (全市…, 市委常委会会议) is longer than its kind.
 */
const GENERIC =
  /^(?:举行|召开)?(?:工作|专题|座谈|现场|实地|集体|亲切|友好|商务|视频|电视电话|重要|有关|相关)*(?:会议|大会|会|会见|会谈|洽谈|座谈|座谈会|交流会|推进会|汇报会|调度会|部署会|协调会|调研|检查|督查|督导|考察|视察|慰问|看望|走访|活动|仪式|签约仪式|揭牌仪式|启动仪式|开工仪式)$/u;
const SHORTEST = 5;
/** As many as tell 韦韬会见甲 from 韦韬会见乙 on the same day. */
const TELLING = 2;

/**
 * Makes a meeting's id: name, day and city, and its first attendees where the name is generic. One
 * without a day, or with no month to it, is its article's own, since next year's meeting bears the same name.
 *
 * @param city of the article
 * @param attendees names in the order of the listing
 */
export function identifyMeeting(
  { name, date, key }: MeetingReference,
  day: string | null,
  city: string | null,
  attendees: readonly string[],
): string {
  const told = date ?? day;
  const when = told?.startsWith('XXXX-XX') === true ? null : told;
  return hashParts(
    'meeting',
    trimMarks(name),
    when ?? key,
    city,
    isGenericMeeting(name) ? attendees.slice(0, TELLING) : null,
  );
}

/** Tells whether a name is one that many meetings of a day share. */
export function isGenericMeeting(name: string): boolean {
  const plain = trimMarks(name);
  return plain.length < SHORTEST || GENERIC.test(plain);
}

function trimMarks(name: string): string {
  return normaliseName(name).replace(/["'“”‘’《》「」]/gu, '');
}
