/** Houses that someone sat in: 甲是中共十四大代表，第九届全国人大代表，政协第十届、十一届全国委员会委员。 */
import { cutEvidence } from '../cut-evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { holdPost } from './hold-post.ts';
import type { RoleReading } from './role-reading.ts';

const LINK = /^(?:同志)?(?:曾?是|系|曾为|(?:先后|曾)当选为?)/u;
const TERMS = '第?[一二三四五六七八九十]{1,3}届(?:[、和](?:第?[一二三四五六七八九十]{1,3}届))*';
const PLACE = '全国|\\p{Script=Han}{2,8}?[省市县区州]';
const SEAT = '委员|代表|常委|常务委员|候补委员';
const END = '(?=[，、；。\\n]|$)';
/** 第九届全国人大代表, 湖南省政协第九届委员会委员 */
const MEMBER = new RegExp(
  `^(?:${TERMS})?(?<place>${PLACE})(?<house>人大|人民代表大会|政协)(?:${TERMS}(?:委员会)?)?(?<title>${SEAT})${END}`,
  'u',
);
/** 政协第十届全国委员会委员, 政协第十一届全国委员会人口资源环境委员会副主任 */
const OF_COUNCIL = new RegExp(
  `^(?<house>政协)${TERMS}(?<place>${PLACE})委员会(?:(?<committee>\\p{Script=Han}{2,12}?委员会)(?<post>副?主任|委员)|(?<title>${SEAT}))${END}`,
  'u',
);
const DELEGATE = /^(?:中共|中国共产党|党的)[^，。；\n]{2,30}代表/u;
const PARTED = /^[，、；。](?!\n)/u;
const ENDED = /逝世|去世|病逝|辞世/u;
const LONGEST = 240;
/** How far back it is told that someone died. */
const OBITUARY = 1200;

/** Reads what a sentence says its subject was a member of; empty where it says anything else first. */
export function readTerms(text: string, person: PersonMention): RoleReading[] {
  const link = LINK.exec(text.slice(person.end, person.end + 8))?.[0];
  if (link === undefined) return [];
  const readings: RoleReading[] = [];
  const most = Math.min(text.length, person.end + LONGEST);
  const former =
    link.includes('曾') ||
    link.includes('先后') ||
    ENDED.test(text.slice(Math.max(0, person.start - OBITUARY), person.start));
  for (let at = person.end + link.length; at < most;) {
    const said = text.slice(at, most);
    const member = OF_COUNCIL.exec(said) ?? MEMBER.exec(said);
    const length = member?.[0].length ?? DELEGATE.exec(said)?.[0].length ?? 0;
    if (length === 0) break;
    if (member) readings.push(readSeat(text, person, at, member, former));
    at += length;
    if (!PARTED.test(text.slice(at, at + 2))) break;
    at += 1;
  }
  return readings;
}

function readSeat(
  text: string,
  person: PersonMention,
  start: number,
  { 0: words, groups }: RegExpExecArray,
  former: boolean,
): RoleReading {
  const { place = '', house = '', committee = '', title, post: office = '' } = groups ?? {};
  const body = place + (house === '人民代表大会' ? '人大' : house) + committee;
  const end = start + words.length;
  const seat = title ?? office;
  const post = {
    start,
    end,
    organisationText: words.slice(0, -seat.length),
    organisationStart: start,
    title: seat,
    former,
  };
  const reading = holdPost(person, post, words, cutEvidence(text, person.start, end));
  return { ...reading, organisationText: body };
}
