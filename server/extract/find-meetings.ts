/** Meetings that an article reports: 全市…推进会召开, 举行工作会谈, 到…调研, 会见…一行. */
import { MEETING_ENDINGS, STANDING_BODY } from '../lexicon/meetings.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { Evidence, Span } from '../model/evidence.ts';
import type { MeetingKind } from '../model/extraction.ts';

/** A meeting where its report opens. */
export interface MeetingReading extends Span {
  readonly kind: MeetingKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** The words that name it. */
  readonly evidence: Evidence;
}

const KINDS = MEETING_ENDINGS.map(([words, kind]) => ({ endings: new WordSet(words), kind }));
/** …会(在丙地)召开: the name stands before the verb. */
const HELD_AFTER =
  /(?:在(?<place>[^，。“”]{2,24}?))?(?:正式|隆重|顺利|胜利|圆满|今日|昨日|同日|以电视电话会议形式|以视频形式|采取视频形式)*(?:召开|举行|举办|(?:开幕|闭幕|开班)(?!式|会|大会|词|致))/gu;
/** 召开(了)…会: the name stands behind the verb. */
const HELD_BEFORE = /(?:主持召开|召开|举行|举办|出席|参加)(?:了)?(?<name>[^，。；：“”\s]{2,60})/gu;
const ACTIVITY =
  /(?<before>先后(?:到|赴|来到|前往|深入)|到|赴|在|深入|来到|前往|走进|来|率队|带队|实地|专题|先后|围绕|就|一行|同志|\u0000)(?<place>[^，。；“”\u0000]{2,40}?)??(?:，[^。；\u0000]{0,40}?)?(?<name>(?:调研|考察|视察|检查|督导|督查|暗访|走访|慰问|看望|巡河|巡林){1,3})(?![组团员站报室点中])/gu;
/** 甲与乙座谈: talks that no 举行 opens. */
const TALKS =
  /(?:与|同|和|以)[^，。；\u0000]{0,40}?\u0000?[^，。；\u0000]{0,20}?(?<name>工作会谈|座谈交流|座谈|会谈|会晤)(?!会|纪要)/u;
/** 要求到一线检查: what is said is not done. */
const SAYS = /强调|要求|指出|表示|希望/u;
const PLACE_REACHED =
  /^\u0000?(?:同志|一行)?(?:率队|带队|专程|一起|分别)*(?:先后)?(?:来到|前往|深入|走进|到|赴|在)(?<place>.+)$/u;
/** 望城区实地, 北京率队: adverbs behind a place. */
const AFTER_PLACE = /(?:实地|专题|率队|带队|开展|进行|督导|现场|就.{0,30}|围绕.{0,30})$/u;
const RECEPTION = /(?:在(?<place>[^，。；“”]{2,20}?))?(?:亲切|分别|集体)?会见(?!厅|时)/u;
/** 市人大一次会议5日下午在某剧院举行第二次全体会议 */
const PLACE_AND_DAY =
  /(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[今昨]日)?(?:上午|下午|晚上?)?(?:在[^，。]{2,20})?$/u;
const DAY_BEFORE_VERB =
  /(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[今昨]日|近日|日前)?(?:凌晨|上午|中午|下午|晚上?)?$/u;
const BODY_ENDING = /(?:会|次会议|人大|政协|委|组|府|院|局|厅|部)$/u;
const LONGEST_NAME = 90;
const LEADING_WORDS =
  /^(?:随后|会后|期间|双方|据悉|近日|日前|当日|当天|昨日|今日|昨天|今天|上午|下午|晚上|晚|\d{4}年(?=\d{1,2}月)|\d{1,2}月|\d{1,2}日|\d{1,2}时|至|由|在|我市|了|的)+/u;

/**
 * Finds what one sentence reports to be held. Meetings only spoken of (传达学习…会议精神, 将召开) are left out.
 *
 * @param people spans of names in the sentence: an inspection or a reception needs someone who does it
 */
export function findMeetings(
  text: string,
  sentence: Span,
  people: readonly Span[],
): MeetingReading[] {
  const words = text.slice(sentence.start, sentence.end);
  const [after, before] = [findHeldAfter(words), findHeldBefore(words)];
  // 市人大一次会议(在某剧院)举行第二次全体会议 is named by both sides of the verb.
  const whole = before.filter(({ start }) => start <= (after[0]?.start ?? -1));
  const named = [
    ...whole.map((each) => ({ ...each, place: each.place ?? after[0]?.place ?? null })),
    ...after,
    ...before,
  ].slice(0, 1);
  const activities = people.length > 0 ? findActivity(markPeople(words, sentence, people)) : [];
  // A reception and a signing are two; what an inspection's meeting is called is enough for it.
  const found =
    named.length === 0
      ? activities
      : [
          ...activities.filter(
            ({ kind, end }) =>
              kind === 'RECEPTION' &&
              named.every((each) => each.kind === 'CEREMONY' && each.start > end),
          ),
          ...named,
        ];
  return found.map(({ start, end, kind, names, place }) => ({
    kind,
    name: names[0] ?? '',
    aliases: names.slice(1),
    place,
    start: sentence.start,
    end: sentence.end,
    evidence: {
      start: sentence.start + start,
      end: sentence.start + end,
      quote: words.slice(start, end),
    },
  }));
}

interface Found extends Span {
  readonly kind: MeetingKind;
  readonly names: readonly string[];
  readonly place: string | null;
}

function findHeldAfter(words: string): Found[] {
  return [...words.matchAll(HELD_AFTER)].flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf('：'));
    if (comma < 0 && before.length === LONGEST_NAME) return [];
    const clauseStart = match.index - before.length + comma + 1;
    // 告别仪式6月7日在丙地举行: the day stands between the name and the verb.
    const day = DAY_BEFORE_VERB.exec(words.slice(clauseStart, match.index))?.[0].length ?? 0;
    const name = readName(words, clauseStart, match.index - day);
    return name && !isAhead(words.slice(clauseStart, match.index))
      ? [{ ...name, place: match.groups?.place ?? null }]
      : [];
  });
}

function findHeldBefore(words: string): Found[] {
  return [...words.matchAll(HELD_BEFORE)].flatMap((match) => {
    const printed = match.groups?.name ?? '';
    const start = match.index + match[0].length - printed.length;
    const end = start + longestNamed(printed);
    const read = end > start ? readName(words, start, end) : null;
    const name = read && withBody(words, match.index, read);
    return name && !isAhead(words.slice(Math.max(0, match.index - 2), match.index))
      ? [{ ...name, place: null }]
      : [];
  });
}

/** 市人大常委会举行第三十次会议: a numbered meeting is named with the body that holds it. */
function withBody(words: string, verb: number, read: Omit<Found, 'place'>): Omit<Found, 'place'> {
  if (!/^(?:\d{4}年)?第/u.test(words.slice(read.start, read.end).replace(/^\d{4}年/u, '')))
    return read;
  const before = words.slice(0, verb).replace(PLACE_AND_DAY, '');
  const bodyStart = before.lastIndexOf('，') + 1;
  const lead = LEADING_WORDS.exec(before.slice(bodyStart))?.[0].length ?? 0;
  const body = before.slice(bodyStart + lead);
  if (body === '' || body.length > 30 || !BODY_ENDING.test(body)) return read;
  const [first = '', ...rest] = read.names;
  const kind = kindOf(body + first) ?? read.kind;
  return { ...read, kind, start: bodyStart + lead, names: [body + first, ...rest] };
}

/** The longest beginning that ends as a meeting's name ends; 0 where none does. */
function longestNamed(printed: string): number {
  for (let end = printed.length; end > 1; end -= 1) if (kindOf(printed.slice(0, end))) return end;
  return 0;
}

function readName(words: string, start: number, end: number): Omit<Found, 'place'> | null {
  const lead = LEADING_WORDS.exec(words.slice(start, end))?.[0].length ?? 0;
  const printed = words.slice(start + lead, end);
  const kind = kindOf(printed);
  if (kind === null || /精神|[。”]/u.test(printed)) return null;
  const names = printed.split('暨').map((name) => name.replace(/^[“《]|[”》]$/gu, ''));
  return { start: start + lead, end, kind: kindOf(names[0] ?? '') ?? kind, names };
}

/** Puts a mark over the last character of each name, so that patterns see where people stand. */
function markPeople(words: string, sentence: Span, people: readonly Span[]): string {
  let marked = '';
  let from = 0;
  for (const person of people) {
    const at = person.end - sentence.start;
    marked += words.slice(from, at - 1) + '\u0000';
    from = at;
  }
  return marked + words.slice(from);
}

function findActivity(words: string): Found[] {
  const reception = RECEPTION.exec(words);
  if (reception) {
    const end = reception.index + reception[0].length;
    const place = reception.groups?.place ?? null;
    return [{ start: end - 2, end, kind: 'RECEPTION', names: ['会见'], place }];
  }
  const talks = TALKS.exec(words);
  const [activity] = words.matchAll(ACTIVITY);
  const match = activity && (!talks || activity.index < talks.index) ? activity : talks;
  if (!match || SAYS.test(words.slice(0, match.index))) return [];
  const name = match.groups?.name ?? '';
  const end = match.index + match[0].length;
  const reached = (match.groups?.before ?? '') + (match.groups?.place ?? '');
  const place = PLACE_REACHED.exec(reached)?.groups?.place?.replace(AFTER_PLACE, '') ?? '';
  return [
    {
      start: end - name.length,
      end,
      kind: match === talks ? 'TALKS' : 'INSPECTION',
      names: [name],
      place: place === '' ? null : place,
    },
  ];
}

/** The kind that a name's ending says, or null where it ends like no meeting. */
function kindOf(name: string): MeetingKind | null {
  let longest = 0;
  let kind: string | null = null;
  for (const each of KINDS) {
    const ending = each.endings.longestBefore(name, name.length);
    if (ending.length > longest) [longest, kind] = [ending.length, each.kind];
  }
  if (kind === 'SESSION' && name.endsWith('次会议') && !STANDING_BODY.test(name))
    return 'CONFERENCE';
  return kind as MeetingKind | null;
}

/** 将召开, 拟举行: still to come. */
function isAhead(before: string): boolean {
  return /将|拟|即将|定于/u.test(before);
}
