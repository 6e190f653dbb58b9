/** Are the meetings of two articles of one day one meeting? */
import type { MeetingKind } from '../../model/extraction.ts';
import type { CandidateReason } from '../../model/candidate.ts';
import { isSubsequence } from '../../lexicon/is-subsequence.ts';
import type { PlainMeetingName } from './plain-meeting-name.ts';

export interface ComparedMeeting {
  readonly name: PlainMeetingName;
  /** 会见, 调研: many meetings of a day are called so. */
  readonly isGeneric: boolean;
  readonly kind: MeetingKind;
  readonly province: string | null;
  readonly city: string | null;
  /** Names that the article lists. */
  readonly attendees: ReadonlySet<string>;
}

export interface Likeness {
  /** 0 to 1: how sure it is that the two are one. */
  readonly score: number;
  /** Enough to join them; else a curator is asked. */
  readonly isSure: boolean;
  readonly reasons: readonly CandidateReason[];
}

/** Names that differ more are not alike. */
const ALIKE = 0.6;
/** So many namesakes do not sit at two cities' meetings on one day. */
const SHARED_ELSEWHERE = 3;

/** @returns null where nothing speaks for it, or something clearly against it */
export function compareMeetings(a: ComparedMeeting, b: ComparedMeeting): Likeness | null {
  if (areDifferent(a, b)) return null;
  const place = comparePlaces(a, b);
  const name = a.isGeneric || b.isGeneric ? 0 : compareNames(a.name.words, b.name.words);
  const shared = [...a.attendees].filter((one) => b.attendees.has(one)).length;
  const fewest = Math.min(a.attendees.size, b.attendees.size);
  const ratio = fewest === 0 ? 0 : shared / fewest;
  if (place === 0 && !areHostAndGuest(a, b, name, shared, ratio)) return null;

  const isSure =
    name === 1
      ? shared > 0 || (fewest === 0 && place === 1)
      : name >= ALIKE
        ? shared >= 2 && ratio >= 0.5
        : a.kind === b.kind &&
          a.city === b.city &&
          shared >= (a.isGeneric && b.isGeneric ? 3 : 4) &&
          ratio >= 0.75;
  if (!isSure && name < ALIKE && (shared < 2 || ratio < 0.5)) return null;
  const reasons: CandidateReason[] = [
    ...(name >= ALIKE ? (['SIMILAR_NAME'] as const) : []),
    ...(shared > 0 ? (['SHARED_ATTENDEES'] as const) : []),
    ...(a.city !== null && a.city === b.city ? (['SAME_CITY'] as const) : []),
  ];
  const score = 0.5 * name + 0.35 * ratio + 0.1 * place;
  return { score: Math.round(score * 100) / 100, isSure, reasons };
}

function areDifferent(a: ComparedMeeting, b: ComparedMeeting): boolean {
  const isOtherLevel =
    a.name.level !== null && b.name.level !== null && a.name.level !== b.name.level;
  const isOtherNumber =
    a.name.number !== null && b.name.number !== null && a.name.number !== b.name.number;
  return isOtherLevel || isOtherNumber;
}

/** 两市合作发展座谈会: both cities' papers tell of it, and who was there; 全市教育大会 is each city's own. */
function areHostAndGuest(
  a: ComparedMeeting,
  b: ComparedMeeting,
  name: number,
  shared: number,
  ratio: number,
): boolean {
  const isOwn = a.name.level !== null || b.name.level !== null;
  return !isOwn && name >= ALIKE && shared >= SHARED_ELSEWHERE && ratio >= 0.5;
}

/** A city's meeting is told of in its own papers; a province's in all of the province. */
function comparePlaces(a: ComparedMeeting, b: ComparedMeeting): number {
  if (a.city !== null && a.city === b.city) return 1;
  const levels = [a.name.level, b.name.level];
  if (levels.includes('NATION')) return 0.8;
  const areProvincesKnown = a.province !== null && b.province !== null;
  if (areProvincesKnown && a.province !== b.province) return 0;
  if (a.city !== null && b.city !== null) return levels.includes('PROVINCE') ? 0.8 : 0;
  return areProvincesKnown ? 0.8 : 0.5;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && isSubsequence(short, long)) return 0.8;
  return 0.9 * shareOfPairs(a, b);
}

/** Dice's coefficient over pairs of neighbouring characters. */
function shareOfPairs(a: string, b: string): number {
  const [left, right] = [listPairs(a), listPairs(b)];
  if (left.size + right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function listPairs(words: string): Set<string> {
  const characters = Array.from(words);
  return new Set(characters.slice(1).map((character, i) => (characters[i] ?? '') + character));
}
