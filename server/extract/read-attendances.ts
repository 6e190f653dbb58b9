/** Who did what at a meeting: functions distributed over chains of clauses. */
import { FUNCTION_WORDS } from '../lexicon/functions.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { Evidence, Span } from '../model/evidence.ts';
import { ATTENDANCE_FUNCTIONS, type AttendanceFunction } from '../model/extraction.ts';
import type { PersonMention } from '../model/mention.ts';
import { spansWithin } from './spans-within.ts';

/** A person's part in a meeting, before the person has an id. */
export interface AttendanceReading {
  readonly person: string;
  readonly functions: readonly AttendanceFunction[];
  readonly functionText: string;
  readonly evidence: Evidence;
}

interface Attendee {
  readonly name: string;
  /** Where the words on this person begin, their posts included, and where the name ends. */
  readonly start: number;
  readonly end: number;
}

const FUNCTION_OF = new Map<string, AttendanceFunction>();
for (const [words, functionName] of FUNCTION_WORDS) {
  const known = ATTENDANCE_FUNCTIONS.find((each) => each === functionName);
  if (known) for (const word of words.split(' ')) FUNCTION_OF.set(word, known);
}
const WORDS = new WordSet([...FUNCTION_OF.keys()].join(' '));
/** Between a name and what the person does may stand the rest of the subject, not another statement. */
const BREAKS_SUBJECT = /[：“”]|指出|强调|表示|要求|希望|认为|介绍|感谢|精神|关于|成为/u;
/** What stands in a document's title, or in a catchword, is nobody's act: 就深挖“保护伞”提出要求. */
const BOOK = /《[^《》]*》|“[^“”。，]{1,12}”/gu;
const UNNAMED =
  /(?:领导|负责同志|负责人|两长|代表|干部|人员|单位|部门|委员|成员|同志|局长|主任|书记)(?:等)?$/u;
const LONGEST_GAP = 60;
/** More names than any listing holds: what is longer is no listing. */
const LONGEST_LIST = 400;
/** 主持会议，并作总结讲话: a clause without a subject goes on with the last one's, if it comes to its verb soon. */
const LONGEST_ADVERB = 8;
/** 讲话精神 is studied, a 调研组 is a group, 授牌匾 gives a plaque. */
const GOES_ON = /^(?:精神|[组团队]|匾)/u;
/** 受甲委托，乙主持: the principal is absent; so is whom 丙 speaks for. */
const ABSENT = /(?:受|代表)$/u;
const TOGETHER: ReadonlySet<AttendanceFunction> = new Set(['MET', 'HELD_TALKS', 'SIGNED']);
/** 作了关于人事事项的说明, 作题为《…》的报告: what is between the verb and its object. */
const REPORT =
  /^(?:作|做)(?:了)?(?:题为|关于|主题为)[^，。；“”]{1,50}?的(?<what>工作报告|报告|汇报|说明|讲座|演讲|发言|讲话)/u;
/** 出席签约仪式, 参加会见, 见证签约: what is attended is named by a verb, and done by others. */
const TAKES_OBJECT = /^(?:主持|应邀出席|出席|参加|见证|共同见证|列席|陪同|随同)$/u;
const AND = /[并后，,且]|、(?=作|发表|提)/u;
/** 出席会议的市领导有：甲、乙: the verb stands before the list. */
const ANNOUNCES_LIST =
  /(?<verb>就座|出席|参加|参会|列席|陪同)[^，。；：]{0,16}?(?:的[^，。；：]{0,14})?(?:有|还有|是|为)?[:：]?$/u;
const IS_LIST = /(?:有|还有|是|[:：])$|的(?:市|省|区|县|州|校)?(?:级)?领导(?:同志|干部)?$/u;
/** 听取甲关于…的汇报: who reports is named inside. */
const HEARS = /听取(?:了|并审议)?[^，。；]{0,40}$/u;
const HEARD = /^[^。；]{0,60}?(?:汇报|报告|介绍|说明)/u;

/**
 * Reads one sentence's clauses. People in a clause that says nothing of what they did share what the
 * next clause says: 主任魏某，主席操某，…负责同志出席.
 *
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 */
export function readAttendances(
  text: string,
  clauses: readonly Span[],
  people: readonly PersonMention[],
  startOfPosts: (person: PersonMention) => number,
): AttendanceReading[] {
  const readings: AttendanceReading[] = [];
  let waiting: Attendee[] = [];
  let lastSubjects: Attendee[] = [];
  let lastNamed: Attendee[] = [];
  let announced: Act | null = null;
  for (const clause of clauses) {
    const inside = spansWithin(people, clause);
    const present = inside.filter(
      (person) =>
        !ABSENT.test(text.slice(clause.start, startOfPosts(person))) &&
        !text.startsWith('委托', person.end),
    );
    const attendees = present.map((person) => ({
      name: person.name,
      start: startOfPosts(person),
      end: person.end,
    }));
    const [first] = attendees;
    const acts = findActs(text, clause, present);
    if (first && acts.length === 0) {
      announced = findAnnouncement(text, clause.start, first.start) ?? announced;
      const act = announced ?? findHearing(text, clause, first.start, attendees.at(-1)?.end ?? 0);
      if (act) {
        readings.push(...attendees.map((attendee) => toReading(text, attendee, [act])));
        continue;
      }
    }
    // 甲来到社区，走访慰问村民乙: the visited stands behind the verb, the visitors in the clause before.
    const visit = first && acts.length === 0 ? findVisit(text, clause.start, first.start) : null;
    if (visit && lastNamed.length > 0) {
      readings.push(...lastNamed.map((attendee) => toReading(text, attendee, [visit])));
      continue;
    }
    if (first && !text.startsWith('并', clause.start)) lastNamed = attendees;
    announced = null;
    // …，市委常委甲，市人大常委会、市政府领导，市级部门负责人参加: those in between go unnamed.
    if (acts.length === 0 && !first && UNNAMED.test(text.slice(clause.start, clause.end))) continue;
    if (acts.length === 0) {
      waiting =
        first && endsWithSubject(text, clause, present.at(-1)?.end ?? clause.start)
          ? [...waiting, ...attendees].slice(-LONGEST_LIST)
          : [];
      // 甲来到医院，看望医护人员: who came is who visits; what 甲 said is followed by no act of his.
      if (first)
        lastSubjects = BREAKS_SUBJECT.test(text.slice(first.end, clause.end)) ? [] : attendees;
      continue;
    }
    const own = [...waiting, ...attendees];
    const goesOn = (acts[0]?.start ?? 0) - clause.start <= LONGEST_ADVERB;
    // 甲与乙介绍了情况，并代表双方签约.
    const before = text.startsWith('并', clause.start) ? lastNamed : lastSubjects;
    const subjects = own.length > 0 ? own : goesOn ? before : [];
    readings.push(...subjects.map((attendee) => toReading(text, attendee, acts)));
    waiting = [];
    lastSubjects = subjects;
  }
  return readings;
}

/** 在主席台就座的有：甲、乙. */
function findAnnouncement(text: string, clauseStart: number, listStart: number): Act | null {
  const before = text.slice(Math.max(clauseStart, listStart - LONGEST_GAP), listStart);
  const match = IS_LIST.test(before) ? ANNOUNCES_LIST.exec(before) : null;
  const verb = match?.groups?.verb;
  if (!match || verb === undefined) return null;
  const act = verb === '列席' ? 'OBSERVED' : verb === '陪同' ? 'ACCOMPANIED' : 'ATTENDED';
  const start = listStart - before.length + match.index;
  return { function: act, start, end: start + verb.length };
}

function findVisit(text: string, start: number, end: number): Act | null {
  for (let i = start; i < end; i += 1) {
    const word = WORDS.longestAt(text, i);
    if (FUNCTION_OF.get(word) === 'INSPECTED' && !isSpokenOf(text, i, i + word.length))
      return { function: 'INSPECTED', start: i, end: i + word.length };
    i += Math.max(0, word.length - 1);
  }
  return null;
}

function findHearing(text: string, clause: Span, listStart: number, listEnd: number): Act | null {
  if (!HEARS.test(text.slice(clause.start, listStart))) return null;
  const heard = HEARD.exec(text.slice(listEnd, clause.end));
  if (!heard) return null;
  const end = listEnd + heard[0].length;
  return { function: 'REPORTED', start: end - 2, end };
}

interface Act extends Span {
  readonly function: AttendanceFunction;
}

/** What the clause's people do: after the last of them, or between two who meet each other. */
function findActs(text: string, clause: Span, people: readonly Span[]): Act[] {
  const first = people[0];
  const last = people.at(-1);
  const acts: Act[] = [];
  for (let i = first?.end ?? clause.start; i < clause.end;) {
    const report = REPORT.exec(text.slice(i, i + LONGEST_GAP));
    const word = report?.[0] ?? WORDS.longestAt(text, i);
    const act = isSpokenOf(text, i, i + word.length)
      ? undefined
      : FUNCTION_OF.get(report ? `作${report.groups?.what ?? ''}` : word);
    const subjectEnd = last && last.end <= i ? last.end : (first?.end ?? clause.start);
    if (act && isSaidOf(text, subjectEnd, i) && !isObject(text, acts.at(-1), i)) {
      const between = last !== undefined && i < last.start;
      if (!between || TOGETHER.has(act))
        acts.push({ function: act, start: i, end: i + word.length });
    }
    i += word.length || 1;
  }
  return acts;
}

/** 参加会见: the second verb is what was attended. */
function isObject(text: string, before: Act | undefined, start: number): boolean {
  return (
    before !== undefined &&
    TAKES_OBJECT.test(text.slice(before.start, before.end)) &&
    !AND.test(text.slice(before.end, start))
  );
}

/** 重要讲话精神: a speech that is studied, not held. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    GOES_ON.test(text.slice(end, end + 2)) || text.slice(Math.max(0, start - 2), start) === '重要'
  );
}

function isSaidOf(text: string, subjectEnd: number, act: number): boolean {
  return (
    act - subjectEnd <= LONGEST_GAP &&
    !BREAKS_SUBJECT.test(text.slice(subjectEnd, act).replace(BOOK, ''))
  );
}

/** A clause of subjects only ends with a name, or with 等 or 同志 behind it. */
function endsWithSubject(text: string, clause: Span, lastName: number): boolean {
  return /^(?:同志|等|一行|等(?:领导|同志)|（[^（）]*）)*$/u.test(text.slice(lastName, clause.end));
}

function toReading(text: string, attendee: Attendee, acts: readonly Act[]): AttendanceReading {
  const actsStart = acts[0]?.start ?? attendee.start;
  const actsEnd = acts.at(-1)?.end ?? attendee.end;
  // 会见了肖某: whom they met stands behind the verb.
  const start = Math.min(attendee.start, actsStart);
  const end = Math.max(attendee.end, actsEnd);
  return {
    person: attendee.name,
    functions: [...new Set(acts.map((act) => act.function))],
    functionText: text.slice(actsStart, actsEnd),
    evidence: { start, end, quote: text.slice(start, end) },
  };
}
