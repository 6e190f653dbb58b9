/** Who did what: the acts of a sentence, distributed over its chain of clauses. */
import type { Evidence, Span } from '../model/evidence.ts';
import type { AttendanceFunction } from '../model/extraction.ts';
import type { PersonMention } from '../model/mention.ts';
import { findActs, type Act } from './find-acts.ts';
import { findParties, type Party } from './find-parties.ts';
import { findSpeakingBodies, type BodyMention } from './find-speaking-bodies.ts';
import { spansWithin } from './spans-within.ts';

/** A party's part in a meeting, before the party has an id. */
export interface AttendanceReading {
  readonly name: string;
  readonly isOrganisation: boolean;
  readonly functions: readonly AttendanceFunction[];
  readonly functionText: string;
  /** End of the name. */
  readonly nameEnd: number;
  /** Nothing but presence is shown: 甲为获奖者颁奖. */
  readonly weak: boolean;
  /** The acts that tell it, in order. */
  readonly acts: readonly Act[];
  readonly evidence: Evidence;
}

/** Before what people are quoted to say, plan, or think. */
const SAYS =
  /强调|指出|表示(?!(?:热烈|衷心|诚挚|亲切|由衷|崇高|最|的){0,3}(?:祝贺|感谢|欢迎|慰问|敬意|问候|祝愿))|要求|希望|认为|说|提出(?!.{0,12}要求)|号召|勉励|叮嘱|告诉|透露|坦言|回忆|谈到|提到|呼吁|建议(?!书)/u;
const SAYS_ONLY = /(?:强调|指出|表示|要求|希望|认为|介绍说|说)[，：:]?$/u;
const NO_NAME_BEFORE =
  /(?:领导|负责同志|负责人|两长|代表|干部|人员|单位|部门|委员|成员|同志|局长|主任|书记|群众|师生|常委|班子|职工|官兵|企业家|专家|嘉宾|来宾|客商|学者)(?:等)?/u;
/** 会议…, 各县区…: somebody else, who is not named, does what follows. */
const OTHER_SUBJECT =
  /^(?:本次|此次|当天|随后|会上|会前|会后)?(?:会议|大会|活动|仪式|全会|与会|全体|各|相关|有关|双方|代表|委员|部分|企业|全市|全县|我市|他们|大家|现场|论坛|来自)/u;
/** 甲要牵头抓好检查: what somebody is told to do. */
const TOLD_TO =
  /(?<![主重需纪简摘概扼])要(?![求点素闻事务员件])|必须|应当|务必|有望|可以|计划|准备/u;
/** 听取项目建设情况汇报: what is heard is nobody's act who hears it. */
const HEARS = /听取[^，。；后并]*$/u;
/** Characters between a clause's start and its act, where the clause has no subject. */
const LONGEST_ADVERB = 44;
const LONGEST_GAP = 72;
/** More than a clause tells. */
const MOST_ACTS = 12;
/** More names than any listing holds: what is longer is no listing. */
const LONGEST_LIST = 400;
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
const JOINS = /^(?:并|与|同|和|会同)/u;
const ATTRIBUTE = /^[^，。；]{0,10}?的/u;

interface Chain {
  waiting: Party[];
  lastSubjects: Party[];
  lastNamed: Party[];
  announced: Act | null;
  isSaid: boolean;
}

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
      !((means === 'REPORTED' || means === 'MADE_REMARKS') && (hearsReport || isHeard(start))) &&
      !isSaidBefore(text, clause, parties, start),
  );
  if (told.length === 0) {
    waitOn(text, clause, parties, subjects, chain);
    return fixed;
  }
  const readings = distribute(text, clause, parties, told, chain);
  chain.isSaid = SAYS_ONLY.test(text.slice(told.at(-1)?.end ?? clause.end, clause.end));
  return [...fixed, ...readings];
}

/** 会见出席年会的嘉宾, 看望参加集训的队员: the second tells which people are meant. */
function isAttribute(text: string, before: Act | undefined, act: Act | undefined): boolean {
  if (!before || !act || act.start - before.end > 3) return false;
  return /^[^，。；]{0,30}?的/u.test(text.slice(act.end, act.end + 32));
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
  chain.waiting = endsWithSubject(after)
    ? [...chain.waiting, ...subjects].slice(-LONGEST_LIST)
    : [];
  chain.isSaid = SAYS.test(after.slice(0, LONGEST_GAP));
  if (subjects.length > 0) chain.lastNamed = [...subjects];
  chain.lastSubjects = chain.isSaid ? [] : [...subjects];
}

function distribute(
  text: string,
  clause: Span,
  parties: readonly Party[],
  acts: readonly Act[],
  chain: Chain,
): AttendanceReading[] {
  const done = new Map<Party, Act[]>();
  const add = (party: Party, act: Act) => done.set(party, [...(done.get(party) ?? []), act]);
  let subjects: Party[] = [];
  let from = clause.start;
  const objects = new Set<Party>();
  acts.forEach((act, i) => {
    const until = acts[i + 1]?.start ?? clause.end;
    const between = parties.filter(
      (party) =>
        party.standing === 'SUBJECT' &&
        !objects.has(party) &&
        party.nameStart >= from &&
        party.end <= act.start,
    );
    from = act.end;
    if (between.length > 0)
      subjects = i === 0 ? [...joined(text, clause, chain), ...between] : between;
    else if (i === 0) subjects = carryOn(text, clause, act, chain);
    const behind = parties.filter((party) => party.nameStart >= act.end && party.end <= until);
    // 前来考察的甲: an act that tells which people are meant.
    const isTelling =
      behind.length > 0 &&
      ATTRIBUTE.test(text.slice(act.end, Math.min(act.end + 12, behind[0]?.start ?? act.end)));
    if (isTelling && subjects.length === 0) return;
    for (const party of subjects) add(party, act);
    if (act.function === 'MET' || (isMeeting(acts, i) && isTelling))
      for (const party of behind) {
        if (party.standing === 'ABSENT') continue;
        add(
          party,
          act.function === 'MET' ? act : (acts.find((each) => each.function === 'MET') ?? act),
        );
      }
    if (
      act.function === 'MET' ||
      act.function === 'INSPECTED' ||
      act.function === 'ANNOUNCED' ||
      act.weak
    )
      for (const party of behind) objects.add(party);
    if (act.function === 'MET') subjects = [...subjects, ...behind];
  });
  const named = parties.filter(({ standing }) => standing === 'SUBJECT');
  chain.waiting = [];
  chain.lastSubjects = subjects;
  if (named.length > 0) chain.lastNamed = named.filter((party) => !objects.has(party));
  return [...done].map(([party, own]) => toReading(text, party, own));
}

function isMeeting(acts: readonly Act[], at: number): boolean {
  return acts.slice(0, at).some((act) => act.function === 'MET');
}

/** …，甲，|乙出席; 甲来到丙地，|与乙座谈. */
function joined(text: string, clause: Span, chain: Chain): Party[] {
  if (chain.waiting.length > 0) return chain.waiting;
  return JOINS.test(text.slice(clause.start, clause.start + 4)) ? chain.lastNamed : [];
}

/** A clause that names nobody before its act: those who wait for one, else the last one's subjects. */
function carryOn(text: string, clause: Span, act: Act, chain: Chain): Party[] {
  if (chain.waiting.length > 0) return chain.waiting;
  const before = text.slice(clause.start, act.start);
  if (before.length > LONGEST_ADVERB) return [];
  if (OTHER_SUBJECT.test(before) || (NO_NAME_BEFORE.test(before) && !/^[就对围并与]/u.test(before)))
    return [];
  // 甲会见乙，并与客人会谈: both talk.
  const isJoined = text.startsWith('并', clause.start) && act.function !== 'HELD_TALKS';
  return isJoined ? chain.lastNamed : chain.lastSubjects;
}

/** 甲指出…的讲话: between a name and an act stands what is said. */
function isSaidBefore(text: string, clause: Span, parties: readonly Party[], act: number): boolean {
  const last = parties.findLast(({ end }) => end <= act);
  const start = last?.end ?? clause.start;
  if (act - start > LONGEST_GAP) return true;
  const between = text.slice(start, act);
  if (TOLD_TO.test(between)) return true;
  return SAYS.test(between.replace(/《[^《》]*》|“[^“”。，]{1,12}”/gu, ''));
}

/**
 * A clause of subjects only ends with a name, or with 等 or 同志 behind it; or with one more character, of
 * a name that was read too short.
 */
function endsWithSubject(after: string): boolean {
  if (/^[^\P{Script=Han}说称问答道笑看听想讲写]$/u.test(after)) return true;
  return /^(?:同志|等|一行|等(?:市|省|区|县)?(?:领导|同志)|（[^（）]*）|\s)*$/u.test(after);
}

function toReading(text: string, party: Party, acts: readonly Act[]): AttendanceReading {
  const [first] = acts;
  const actsStart = first?.start ?? party.start;
  const actsEnd = acts.at(-1)?.end ?? party.end;
  // 会见了肖某: whom they met stands behind the verb.
  const start = Math.min(party.start, actsStart);
  const end = Math.max(party.end, actsEnd);
  const strong = acts.filter(({ weak }) => !weak);
  const shown = strong.length > 0 ? strong : acts;
  return {
    name: party.name,
    isOrganisation: party.isOrganisation,
    functions: [...new Set(shown.map((act) => act.function))],
    functionText: text.slice(actsStart, actsEnd),
    nameEnd: party.end,
    weak: strong.length === 0,
    acts,
    evidence: { start, end, quote: text.slice(start, end) },
  };
}
