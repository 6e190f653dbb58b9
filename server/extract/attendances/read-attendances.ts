/** Who did what: the acts of a sentence, distributed over its chain of clauses. */
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import type { Chain, Remembered } from './clause-chain.ts';
import { findActs, type Act } from './find-acts.ts';
import { findVisitors, meetGuests } from './find-guests.ts';
import { findParties, type Party } from './find-parties.ts';
import { findArriving, findSpeakingBodies, type BodyMention } from './find-speaking-bodies.ts';
import { readClause } from './read-clause.ts';
import { spansWithin } from '../spans-within.ts';

/** 甲讲话。他对学员提出要求: whom the sentence before was of. */
const OF_HIM = /^[他她](?!们)/u;
/** More than a clause tells. */
const MOST_ACTS = 12;

/**
 * Reads one sentence's clauses. People in a clause that says nothing of what they did share what the
 * next clause says: 主任魏某，主席操某，…负责同志出席; a clause that names nobody goes on with the one before.
 *
 * @param startOfPosts where the posts before a name begin, the name's own start where it has none
 * @param remembered what the sentences before leave open; kept up to date
 * @param isSaid whether the sentence tells what was said, until a name opens a clause of it
 */
export function readAttendances(
  text: string,
  clauses: readonly Span[],
  people: readonly PersonMention[],
  bodies: readonly BodyMention[],
  startOfPosts: (person: PersonMention) => number,
  remembered: Remembered,
  isSaid: boolean,
): AttendanceReading[] {
  const readings: AttendanceReading[] = [];
  const [first] = clauses;
  const { alone } = remembered;
  const isOfHim = first !== undefined && OF_HIM.test(text.slice(first.start, first.start + 2));
  const chain: Chain = {
    waiting: [],
    lastSubjects: isOfHim && alone ? [alone] : [],
    lastNamed: [],
    announced: null,
    speech: null,
    met: null,
    visit: null,
    leaders: [],
    isSaid,
  };
  let arriving: Party | null = null;
  for (const clause of clauses) {
    const inside = spansWithin(people, clause);
    const namedBodies = spansWithin(bodies, clause);
    const found = findActs(text, clause, inside, namedBodies).slice(0, MOST_ACTS);
    // 他介绍了有关情况 is of what he said before.
    const acts = isOfHim && people.length === 0 ? found.filter((each) => !each.formal) : found;
    const named = findParties(text, clause, inside, startOfPosts).filter(
      ({ standing }) => standing !== 'ABSENT',
    );
    const [act] = acts;
    const speaking =
      act && mayBodiesAct(act, named, chain)
        ? findSpeakingBodies(text, clause, namedBodies, named, act)
        : [];
    // 考察团一行来我市，|就丙工作进行考察: the group of the clause before.
    const isTheirs = act?.function === 'INSPECTED' && named.length + speaking.length === 0;
    if (arriving && isTheirs && chain.waiting.length === 0) chain.waiting = [arriving];
    if (act || named.length > 0) arriving = null;
    else arriving = findArriving(text, clause, namedBodies) ?? arriving;
    const { start, end } = clause;
    const parties = speaking.length > 0 ? [...named, ...speaking] : named;
    const context = { start, end, text, parties, acts, chain };
    for (const reading of [...meetGuests(context, remembered.visitors), ...readClause(context)])
      readings.push(reading);
    const coming = findVisitors(context);
    if (coming.length > 0) remembered.visitors = coming;
  }
  if (!isOfHim || people.length > 0) {
    const [only, ...others] = chain.lastSubjects;
    remembered.alone = only && others.length === 0 && !only.isOrganisation ? only : null;
  }
  // 甲在乙陪同下，来到丙地: 甲 is told of first.
  return dropOfAddress(readings).sort((a, b) => a.nameEnd - b.nameEnd);
}

/** 甲致辞，介绍了有关情况: what is told of an address is no report besides. */
function dropOfAddress(readings: readonly AttendanceReading[]): AttendanceReading[] {
  const spoke = new Map<string, number>();
  for (const { name, acts } of readings)
    for (const act of acts)
      if (act.function === 'SPOKE' && !spoke.has(name)) spoke.set(name, act.start);
  if (spoke.size === 0) return [...readings];
  return readings.flatMap((reading) => {
    const from = spoke.get(reading.name) ?? Infinity;
    const acts = reading.acts.filter(({ formal, start }) => !formal || start < from);
    return acts.length === reading.acts.length
      ? [reading]
      : acts.length > 0
        ? [{ ...reading, acts }]
        : [];
  });
}

/** Those who wait for an act come before bodies; what is said is nobody's act but a speaker's. */
function mayBodiesAct({ function: means }: Act, named: readonly Party[], chain: Chain): boolean {
  if (named.length === 0 && chain.waiting.length > 0) return false;
  return !chain.isSaid || means === 'MADE_REMARKS' || means === 'REPORTED';
}
