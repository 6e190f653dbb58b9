/** The acts of a clause → who did them: those named before, between, or in the clauses before. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import { NO_NAME_BEFORE, type ClauseContext } from './clause-chain.ts';
import type { Act } from './find-acts.ts';
import type { Party } from './find-parties.ts';

/** 会议…, 各县区…: somebody else, who is not named, does what follows. */
const OTHER_SUBJECT =
  /^(?:本次|此次|当天|随后|会上|会前|会后)?(?:会议|大会|活动|仪式|全会|与会|全体|各|相关|有关|双方|代表(?![省市县区州党全大课])|委员|部分|企业|全市|全县|我市|他们|大家|现场|论坛|来自)/u;
/** Characters between a clause's start and its act, where the clause has no subject. */
const LONGEST_ADVERB = 44;
/** 双方交换意见，并签署协议: the sides sign, and not those who talked for them. */
const SIDES = /(?:^|[，。；])(?:双方|两[地市省县区国])[^。；]*$/u;
const BOTH = /^(?:随后|之后)?(?:双方|宾主|两人)/u;
const JOINS = /^(?:并|与|同|和|会同)/u;
const ATTRIBUTE = /^[^，。；]{0,10}?的/u;
/** The same of many words, where nothing stands between them and the posts of whom they tell. */
const LONG_ATTRIBUTE = /^[^，。；]{1,40}的$/u;

/** Distributes the acts, and leaves the chain with whom the next clause may go on with. */
export function distributeActs(clause: ClauseContext): AttendanceReading[] {
  const { text, parties, acts, chain } = clause;
  const done = new Map<Party, Act[]>();
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
    if (between.length > 0) subjects = i === 0 ? [...joined(clause), ...between] : between;
    else if (i === 0) subjects = carryOn(clause, act);
    const behind = parties.filter((party) => party.nameStart >= act.end && party.end <= until);
    // 前来考察的甲, 率团参加“某论坛”的甲: an act that tells which people are meant.
    const isTelling = tells(text, act, behind[0]);
    if (isTelling && subjects.length === 0) return;
    const isOfMet = isTelling && isMeeting(acts, i);
    for (const party of isOfMet ? [] : subjects) addAct(done, party, act);
    if (act.function === 'MET' || isOfMet)
      for (const party of behind) {
        if (party.standing === 'ABSENT') continue;
        addAct(
          done,
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
  if (named.length > 0) {
    const actors = named.filter((party) => !objects.has(party));
    // 甲来到丙校，看望了乙，并考察…: where all that are named were visited, who visited them goes on.
    chain.lastNamed = actors.length > 0 ? actors : subjects;
  }
  return [...done].map(([party, own]) => toReading(text, party, own));
}

function tells(text: string, { end }: Act, next: Party | undefined): boolean {
  if (!next) return false;
  return (
    ATTRIBUTE.test(text.slice(end, Math.min(end + 12, next.start))) ||
    LONG_ATTRIBUTE.test(text.slice(end, next.start))
  );
}

function addAct(done: Map<Party, Act[]>, party: Party, act: Act): void {
  const own = done.get(party);
  if (own) own.push(act);
  else done.set(party, [act]);
}

function isMeeting(acts: readonly Act[], at: number): boolean {
  return acts.slice(0, at).some((act) => act.function === 'MET');
}

/** …，甲，|乙出席; 甲来到丙地，|与乙座谈. */
function joined({ text, start, chain }: ClauseContext): Party[] {
  if (chain.waiting.length > 0) return chain.waiting;
  return JOINS.test(text.slice(start, start + 4)) ? chain.lastNamed : [];
}

/** A clause that names nobody before its act: those who wait for one, else the last one's subjects. */
function carryOn({ text, start, chain }: ClauseContext, act: Act): Party[] {
  if (chain.waiting.length > 0) return chain.waiting;
  const before = text.slice(start, act.start);
  if (act.function === 'SIGNED' && SIDES.test(text.slice(Math.max(0, start - 80), act.start)))
    return [];
  if (before.length > LONGEST_ADVERB) return [];
  // 甲会见乙，双方就合作进行会谈: both of those who met.
  if (act.function === 'HELD_TALKS' && BOTH.test(before)) return chain.lastSubjects;
  // 甲来到军分区，|向司令员和官兵代表送去慰问金.
  if (act.weak && act.function === 'INSPECTED' && before.startsWith('向'))
    return chain.lastSubjects;
  if (
    OTHER_SUBJECT.test(before) ||
    (NO_NAME_BEFORE.test(before) && !/^[就对围并与]|^代表[省市县区州党全大课]/u.test(before))
  )
    return [];
  // 甲会见乙，并与客人会谈: both talk.
  const isJoined = text.startsWith('并', start) && act.function !== 'HELD_TALKS';
  return isJoined ? chain.lastNamed : chain.lastSubjects;
}
