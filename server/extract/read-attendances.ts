/** Who did what: the acts of a sentence, distributed over its chain of clauses. */
import type { Span } from '../model/evidence.ts';
import type { AttendanceFunction } from '../model/extraction.ts';
import type { PersonMention } from '../model/mention.ts';
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import { LONGEST_GAP, NO_NAME_BEFORE, SAYS, type Chain } from './clause-chain.ts';
import { distributeActs } from './distribute-acts.ts';
import { isSaidBefore } from './is-said-before.ts';
import { findActs, type Act } from './find-acts.ts';
import { findParties, type Party } from './find-parties.ts';
import { findSpeakingBodies, type BodyMention } from './find-speaking-bodies.ts';
import { spansWithin } from './spans-within.ts';

const SAYS_ONLY = /(?:强调|指出|表示|要求|希望|认为|介绍说|说)[，：:]?$/u;
/** 听取项目建设情况汇报: what is heard is nobody's act who hears it. */
const HEARS = /听取[^，。；后并]*$/u;
/** 甲对乙前来考察表示欢迎: what somebody else is welcomed for. */
const WELCOMED =
  /^[^，。；]{0,40}?表示(?:热烈|衷心|诚挚|亲切|由衷|崇高|最|的|[和、与]){0,4}(?:欢迎|感谢|祝贺)/u;
/** More than a clause tells. */
const MOST_ACTS = 12;
/** More names than any listing holds: what is longer is no listing. */
const LONGEST_LIST = 400;
/** 甲、乙及有关同志，…出席: those who are with them go unnamed. */
const AND_OTHERS =
  /^(?:（[^（）]{1,20}）|同志|一行)?(?:及|以及|和|等)[^，。；]{0,24}(?:领导|同志|成员|人员|负责人|委员|代表|干部|人士)$/u;
const LISTS: ReadonlySet<AttendanceFunction> = new Set([
  'ATTENDED',
  'OBSERVED',
  'ACCOMPANIED',
  'MADE_REMARKS',
  'INSPECTED',
]);
/** 出席会议的市领导有：甲、乙: the verb stands before the list. */
const IS_LIST =
  /^[^，。；]{0,24}?(?:(?:还有|有|是|为|包括)[:：]?|[:：])$|^[^，。；]{0,12}的[^，。；]{0,12}领导(?:同志|干部)?$/u;

/**
 * Reads one sentence's clauses. People in a clause that says nothing of what they did share what the
 * next clause says: 主任魏某，主席操某，…负责同志出席; a clause that names nobody goes on with the one before.
 *
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 * @param isSaid whether the sentence tells what was said, until a name opens a clause of it
 */
export function readAttendances(
  text: string,
  clauses: readonly Span[],
  people: readonly PersonMention[],
  bodies: readonly BodyMention[],
  startOfPosts: (person: PersonMention) => number,
  isSaid: boolean,
): AttendanceReading[] {
  const readings: AttendanceReading[] = [];
  const chain: Chain = { waiting: [], lastSubjects: [], lastNamed: [], announced: null, isSaid };
  for (const clause of clauses) {
    const inside = spansWithin(people, clause);
    const parties = findParties(text, clause, inside, startOfPosts).filter(
      ({ standing }) => standing !== 'ABSENT',
    );
    const acts = findActs(text, clause, inside).slice(0, MOST_ACTS);
    const [act] = acts;
    const speaking =
      act &&
      inside.length === 0 &&
      chain.waiting.length === 0 &&
      (!chain.isSaid || act.function === 'MADE_REMARKS')
        ? findSpeakingBodies(text, clause, spansWithin(bodies, clause), act)
        : [];
    readings.push(
      ...readClause(text, clause, speaking.length > 0 ? speaking : parties, acts, chain),
    );
  }
  return readings;
}

function readClause(
  text: string,
  clause: Span,
  parties: readonly Party[],
  acts: readonly Act[],
  chain: Chain,
): AttendanceReading[] {
  const [first] = parties;
  // 甲强调，要…，乙主持: what is said ends where a name with its posts opens a clause.
  if (chain.isSaid && first && first.start - clause.start <= 1 && acts.length > 0)
    chain.isSaid = false;
  if (chain.isSaid) return [];
  const listed = readListed(text, parties, acts, chain);
  if (listed) return listed;
  chain.announced = null;
  const subjects = parties.filter(({ standing }) => standing === 'SUBJECT');
  const fixed = readFixed(text, parties, acts);
  const hearsReport = parties.some(({ standing }) => standing === 'HEARD');
  const isHeard = (start: number) =>
    HEARS.test(text.slice(Math.max(clause.start, start - LONGEST_GAP), start));
  const told = acts.filter(
    ({ function: means, start }, i) =>
      !isAttribute(text, acts[i - 1], acts[i]) &&
      !isWelcomed(text, clause, start) &&
      !((means === 'REPORTED' || means === 'MADE_REMARKS') && (hearsReport || isHeard(start))) &&
      !isSaidBefore(text, clause, parties, start),
  );
  if (told.length === 0) {
    waitOn(text, clause, parties, subjects, chain);
    return fixed;
  }
  const readings = distributeActs(text, clause, parties, told, chain);
  chain.isSaid = SAYS_ONLY.test(text.slice(told.at(-1)?.end ?? clause.end, clause.end));
  return [...fixed, ...readings];
}

/** 会见出席年会的嘉宾, 看望参加集训的队员: the second tells which people are meant. */
function isAttribute(text: string, before: Act | undefined, act: Act | undefined): boolean {
  if (!before || !act || act.start - before.end > 3) return false;
  return /^[^，。；]{0,30}?的/u.test(text.slice(act.end, act.end + 32));
}

function isWelcomed(text: string, clause: Span, act: number): boolean {
  const before = text.slice(Math.max(clause.start, act - LONGEST_GAP), act);
  return before.includes('对') && WELCOMED.test(text.slice(act, Math.min(clause.end, act + 56)));
}

/** 听取甲汇报; 在甲陪同下. */
function readFixed(
  text: string,
  parties: readonly Party[],
  acts: readonly Act[],
): AttendanceReading[] {
  return parties.flatMap((party) => {
    if (party.standing === 'HEARD') {
      const act = acts.find(
        ({ start, function: means }) => start >= party.end && means === 'REPORTED',
      );
      return [
        toReading(text, party, [
          act ?? { ...party, function: 'REPORTED', weak: false, formal: false },
        ]),
      ];
    }
    if (party.standing === 'ESCORT') {
      const act = acts.find(({ start }) => start >= party.end);
      return [
        toReading(text, party, [
          act?.function === 'ACCOMPANIED'
            ? act
            : { ...party, function: 'ACCOMPANIED', weak: false, formal: false },
        ]),
      ];
    }
    return [];
  });
}

/** 在主席台就座的有：甲、乙，丙: the act stands before the names, and holds for those of the clauses that follow. */
function readListed(
  text: string,
  parties: readonly Party[],
  acts: readonly Act[],
  chain: Chain,
): AttendanceReading[] | null {
  const [first] = parties;
  if (!first) return null;
  const act = acts.at(-1);
  if (act && act.end <= first.start) {
    if (!LISTS.has(act.function)) return null;
    if (!IS_LIST.test(text.slice(act.end, Math.min(first.start, act.end + LONGEST_GAP))))
      return null;
    chain.announced = act;
  } else if (acts.length > 0) return null;
  const { announced } = chain;
  if (!announced) return null;
  return parties.map((party) => toReading(text, party, [announced]));
}

/** A clause without acts: its people wait for the next one's, or did what it says and no more. */
function waitOn(
  text: string,
  clause: Span,
  parties: readonly Party[],
  subjects: readonly Party[],
  chain: Chain,
): void {
  const last = parties.at(-1);
  const words = text.slice(clause.start, clause.end);
  if (!last) {
    // …，市委常委甲，市人大常委会、市政府领导，市级部门负责人参加: those in between go unnamed.
    if (!NO_NAME_BEFORE.test(words)) chain.waiting = [];
    if (SAYS.test(words)) chain.isSaid = true;
    return;
  }
  const after = text.slice(last.end, clause.end);
  const all = [...chain.waiting, ...subjects].slice(-LONGEST_LIST);
  chain.waiting = endsWithSubject(after) ? all : [];
  chain.isSaid = SAYS.test(after.slice(0, LONGEST_GAP));
  // 甲，乙等来到丙地，与群众一起参加…: those who waited came too.
  if (subjects.length > 0) chain.lastNamed = all;
  chain.lastSubjects = chain.isSaid || subjects.length === 0 ? [] : all;
}

/**
 * A clause of subjects only ends with a name, or with 等 or 同志 behind it; or with one more character, of
 * a name that was read too short.
 */
function endsWithSubject(after: string): boolean {
  if (/^[^\P{Script=Han}说称问答道笑看听想讲写]$/u.test(after)) return true;
  if (AND_OTHERS.test(after)) return true;
  return /^(?:同志|等|一行|等(?:市|省|区|县)?(?:领导|同志)|（[^（）]*）|\s)*$/u.test(after);
}
