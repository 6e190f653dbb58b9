/** One clause → who did what in it, and what it leaves open for the next. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';
import { distributeActs } from './distribute-acts.ts';
import { findLedVisit, findOpenMeeting, goOnMeeting, leadVisit } from './go-on-before.ts';
import { findToldActs } from './find-told-acts.ts';
import { readFixedParts } from './read-fixed-parts.ts';
import { readListing } from './read-listing.ts';
import { waitForAct } from './wait-for-act.ts';

const SAYS_ONLY = /(?:强调|指出|表示|要求|希望|认为|介绍说|说)[，：:]?$/u;

const SPEAKS: ReadonlySet<string> = new Set(['SPOKE', 'MADE_REMARKS', 'REPORTED']);
const IN_SPEECH = /^(?:随后|最后)?在[^，。；]{0,12}[中时][，：]?$/u;

/** Reads a clause; what it leaves open is in its chain afterwards. */
export function readClause(clause: ClauseContext): AttendanceReading[] {
  const { text, parties, acts, chain } = clause;
  const [first] = parties;
  // 甲强调，要…，乙主持: what is said ends where a name with its posts opens a clause.
  if (chain.isSaid && first && first.start - clause.start <= 1 && acts.length > 0)
    chain.isSaid = false;
  if (chain.isSaid) return [];
  const met = goOnMeeting(clause);
  chain.met = null;
  chain.visit = findLedVisit(clause) ?? chain.visit;
  const before = met ?? leadVisit(clause);
  if (before) return before;
  const listed = readListing(clause);
  if (listed) return listed;
  chain.announced = null;
  const fixed = [...readSpeech(clause), ...readFixedParts(clause)];
  const told = findToldActs(clause);
  if (told.length === 0) {
    waitForAct(clause);
    return fixed;
  }
  const { start, end } = clause;
  chain.visit = told.findLast((act) => act.function === 'INSPECTED') ?? chain.visit;
  // 甲带队，|乙陪同: who leads goes along with nobody.
  if (told[0]?.function === 'ACCOMPANIED')
    chain.waiting = chain.waiting.filter((party) => !chain.leaders.includes(party));
  const readings = distributeActs({ start, end, text, parties, acts: told, chain });
  chain.met = findOpenMeeting(clause, told);
  chain.isSaid = SAYS_ONLY.test(text.slice(told.at(-1)?.end ?? end, end));
  return fixed.length > 0 ? [...fixed, ...readings] : readings;
}

/** 在讲话中，甲指出…: the speech that the clause before told of is the first one's; keeps what this one tells so. */
function readSpeech({
  text,
  start,
  end,
  parties,
  acts,
  chain,
}: ClauseContext): AttendanceReading[] {
  const { speech } = chain;
  const [first] = parties;
  const [act] = acts;
  const isSpeech = act !== undefined && SPEAKS.has(act.function) && !first;
  chain.speech = isSpeech && IN_SPEECH.test(text.slice(start, end)) ? act : null;
  const isTheirs = speech && first?.standing === 'SUBJECT' && first.start - start <= 1;
  return isTheirs ? [toReading(text, first, [speech])] : [];
}
