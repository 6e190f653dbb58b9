/** A report's body → the meetings it reports, and who did what at each. */
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Note } from '../../model/note.ts';
import type { Trace } from '../../model/trace.ts';
import { findNamedMeetings, type MeetingReading } from './find-named-meetings.ts';
import type { BodyMention } from '../attendances/find-speaking-bodies.ts';
import type { Remembered } from '../attendances/clause-chain.ts';
import { extendMeeting, findSameMeeting } from './find-same-meeting.ts';
import { findUnnamed } from './find-unnamed.ts';
import { findOpeners } from './find-openers.ts';
import { findPlaceTold, findScene, type CeremonyScene } from './find-place-told.ts';
import { mergeAttendances } from '../attendances/merge-attendances.ts';
import { noteHomeless } from '../attendances/note-homeless.ts';
import { attend, placeAttendance } from '../attendances/place-attendance.ts';
import { nameByHeadings } from './name-by-headings.ts';
import { isBareName } from './name-meeting.ts';
import { openHeading } from './open-heading.ts';
import { readHeadingActs } from './read-heading-acts.ts';
import { readBothSides } from './read-both-sides.ts';
import { MeetingRegister, type OpenMeeting } from './meeting-register.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { readAttendances } from '../attendances/read-attendances.ts';
import { spansWithin } from '../spans-within.ts';
import { splitClauses, splitSentences } from '../split-clauses.ts';

export interface ReportedMeeting extends MeetingReading {
  /** One a party, in the listing's order. */
  readonly attendances: readonly AttendanceReading[];
}

export interface MeetingsRead {
  readonly meetings: readonly ReportedMeeting[];
  readonly notes: readonly Note[];
}

/** What the meeting says, not who came: 会议指出…, 韦某说…; 据悉: what is told besides. */
const SPEECH =
  /^(?:据悉|据了解|据介绍)|^(?:会议|大会|全会|会上|座谈会|讲话|报告)?(?:还|并|同时)?(?:指出|强调|要求|认为|审议(?!(?:并)?(?:通过)?了?[^，。；]{2,60}所?[作做]的)|传达|决定|研究|希望|号召|提出)|^(?:他|她)(?:们)?(?:还|并)?(?:说|指出|强调|要求|希望|表示)|^[一二三四五六七八九]要|^要/u;
/** 甲病重期间和逝世后，乙等前往看望: long before, or by whom nobody was seen. */
const AROUND_DEATH =
  /^[^，。；]{0,20}(?:病重|生病|患病|住院|病危|病逝|逝世|去世)(?:住院)?(?:期间|以后|之后|后)/u;
/** A second report within the first, and one item of many. */
const NEXT_ITEM = /^(?:[又另]讯|[●◆■★◇□☆▪•◎○※►▶]|[▲△](?=.{20})(?!.*摄))/u;
/** 仪式上, 会见中: the meeting that a sentence speaks of. */
const AT_MEETING =
  /^(?:在)?(?:本次|此次|当天的|随后的)?(?<word>[^，。；、]{1,8}?)(?:上|中|期间|前|后|现场)，/u;
/** 会见后, 随后: one meeting after another. */
const NEXT =
  /^[^，。；]{0,12}(?:结束后|结束之后)，|续会|^(?:随后|会后|会见后|会谈后|当天|当日|同日|会前|接着|之后|会见前|会谈前|座谈会后|调研结束后|仪式后|期间)/u;
/** 会前，甲会见了乙: what follows is of the meeting itself again. */
const BEFOREHAND =
  /^(?:会议?|大会|活动|\p{Script=Han}{0,4}仪式|论坛|推介会|座谈会)(?:召开|举行|开始)?[之以]?前，/u;

/**
 * Reads the body's paragraphs in order. A meeting that opens there takes the attendances of its sentence
 * and of those that follow, until the next meeting opens or a word calls another one back.
 *
 * @param headings the title's lines, which name what the body may not
 * @param bodies organisations under their full names, in order and without overlaps
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 */
export function readMeetings(
  text: string,
  headings: readonly Span[],
  paragraphs: readonly Span[],
  people: readonly PersonMention[],
  bodies: readonly BodyMention[],
  startOfPosts: (person: PersonMention) => number,
  trace?: Trace,
): MeetingsRead {
  const register = new MeetingRegister();
  const homeless: AttendanceReading[] = [];
  const notes: Note[] = [];
  const remembered: Remembered = { visitors: [], alone: null };
  const headed = headings
    .flatMap((heading) => findNamedMeetings(text, heading))
    .find(({ isHeld, name }) => isHeld && !isBareName(name));
  let scene: CeremonyScene | null = null;
  let awaited: MeetingReading | null = null;
  const tell = (outcome: 'found' | 'dropped', rule: string, { start, end }: Span) =>
    trace?.({ stage: 'meetings', outcome, rule, words: text.slice(start, end), start, end });
  for (const [i, paragraph] of paragraphs.entries())
    for (const sentence of splitSentences(text, paragraph)) {
      // A sign on a line of its own tells nothing.
      if (sentence.end - sentence.start === 1) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (NEXT_ITEM.test(words)) register.startItem();
      if (AROUND_DEATH.test(words)) {
        tell('dropped', 'around-a-death', sentence);
        continue;
      }
      const isSaid = SPEECH.test(words) && !(i === 0 && sentence.start === paragraph.start);
      if (isSaid) tell('dropped', 'what-is-said-at-it', sentence);
      const named = spansWithin(people, sentence);
      const clauses = splitClauses(text, sentence, named);
      const attendances = readAttendances(
        text,
        clauses,
        named,
        bodies,
        startOfPosts,
        remembered,
        isSaid,
      );
      // 检查组检查丙厂。检查组召开反馈会议。甲主持: a visit is not chaired.
      if (awaited && register.current?.reading.kind === 'INSPECTION' && isChaired(attendances))
        register.open(awaited);
      awaited = null;
      const openers = isSaid ? [] : findOpeners(text, sentence, attendances, register);
      // 某会开幕 in the heading alone: the first who come without a word for what came to it.
      if (
        headed &&
        register.meetings.length === 0 &&
        openers.length === 0 &&
        attendances.length > 0
      )
        register.open(headed);
      const opened = new Map<MeetingReading, OpenMeeting>();
      const word = AT_MEETING.exec(words)?.groups?.word;
      const before = register.current;
      const told = word === undefined ? undefined : register.findByWord(word);
      if (told) register.resume(told);
      for (const opener of openers) {
        tell('found', opener.kind, opener.evidence);
        const putOff = register.recall(opener);
        if (putOff) register.open(putOff);
        const same = findSameMeeting(text, register, opener, attendances);
        const both = same || !before ? [] : readBothSides(text, sentence, before);
        const isWanted =
          register.ofItem.length === 0 ||
          (!opener.isWeak &&
            (attendances.length > 0 || both.length > 0 || (opener.isHeld && NEXT.test(words))));
        if (same) {
          extendMeeting(same, opener);
          opened.set(opener, register.resume(same));
          tell('dropped', 'the-same-meeting-again', opener.evidence);
        } else if (isWanted) {
          const meeting = register.open(opener);
          meeting.attendances.push(...both);
          opened.set(opener, meeting);
        } else {
          if (opener.isHeld) {
            register.putOff(opener);
            awaited = opener;
          }
          tell('dropped', 'nobody-came-to-the-one-before', opener.evidence);
        }
      }
      for (const reading of attendances)
        if (!placeAttendance(text, reading, opened, register)) homeless.push(reading);
      const [first, ...later] = new Set(opened.values());
      if (first && first !== before)
        for (const each of later) each.attendances.push(...readBothSides(text, sentence, first));
      const { current } = register;
      scene = findScene(words) ?? scene;
      if (current?.reading.place === null) {
        const place = findPlaceTold(words, current.reading, scene, attendances.length > 0);
        if (place !== null) current.reading = { ...current.reading, place };
      }
      if (before && BEFOREHAND.test(words)) register.resume(before);
      notes.push(...findUnnamed(text, sentence, named));
    }
  if (register.meetings.length === 0 && homeless.length > 0)
    openHeading(text, headings, register, homeless);
  nameByHeadings(text, headings, register.meetings);
  const [only, ...others] = register.meetings;
  if (only && others.length === 0 && !register.isRoundUp) {
    const own = homeless.map((each) => attend(each, each.acts, only));
    only.attendances.unshift(...own.filter((each) => each !== null));
    only.attendances.push(...readHeadingActs(text, headings, people, startOfPosts, only));
  } else for (const reading of homeless) notes.push(noteHomeless(reading));
  return { meetings: keepAttended(register.meetings), notes };
}

function isChaired(attendances: readonly AttendanceReading[]): boolean {
  return attendances.some(({ acts }) => acts.some((act) => act.function === 'CHAIRED'));
}

/** A meeting that nobody came to is one only spoken of, where others were attended. */
function keepAttended(meetings: readonly OpenMeeting[]): ReportedMeeting[] {
  const isAttended = ({ attendances }: OpenMeeting) => attendances.length > 0;
  const kept = meetings.some(isAttended) ? meetings.filter(isAttended) : meetings;
  return kept.map(({ reading, attendances }) => ({
    ...reading,
    attendances: mergeAttendances(attendances),
  }));
}
