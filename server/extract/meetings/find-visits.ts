/** Meetings that only what was done names: 会见, 会谈, 调研, 签约. */
import type { Span } from '../../model/evidence.ts';
import type { AttendanceFunction, MeetingKind } from '../../model/extraction.ts';
import type { Act } from '../attendances/find-acts.ts';
import type { MeetingReading } from './find-named-meetings.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { findPlaceReached } from './find-place-reached.ts';

/** Acts that are meetings by themselves. */
const KIND_OF: Partial<Record<AttendanceFunction, MeetingKind>> = {
  MET: 'RECEPTION',
  HELD_TALKS: 'TALKS',
  INSPECTED: 'INSPECTION',
  SIGNED: 'CEREMONY',
  UNVEILED: 'CEREMONY',
};
/** 举行会谈 is called 会谈, 签署了 签署. */
const AROUND_NAME = /^(?:举行|指导(?=督办)|实地|现场|专题|一同|共同|为其)|了$/gu;
/** 送去慰问金 is 慰问. */
const GIFT = /^(?:送[去上来]|致以).*$/u;
/** 带领视察组到 is 视察. */
const LEADS_GROUP = /^(?:带领|率).*?(?<what>视察|调研|考察|检查|督导|督查|督察|慰问)[组团队].*$/u;
/** More than a sentence tells. */
const MOST = 6;

/** What the people of a sentence did that is a meeting, each kind once, in order. */
export function findVisits(
  text: string,
  sentence: Span,
  attendances: readonly AttendanceReading[],
): MeetingReading[] {
  const acts = new Map<number, { act: Act; subject: number; name: string }>();
  for (const { acts: done, nameEnd, name } of attendances)
    for (const act of done)
      if (KIND_OF[act.function] && !acts.has(act.start))
        acts.set(act.start, { act, subject: nameEnd, name });
  const ordered = [...acts.values()].sort((a, b) => a.act.start - b.act.start);
  const visits: MeetingReading[] = [];
  let visitor: string | null = null;
  for (const { act, subject, name } of ordered) {
    const kind = KIND_OF[act.function];
    const last = visits.at(-1);
    if (!kind) continue;
    if (last?.kind === kind && last.evidence.end === act.start) {
      visits[visits.length - 1] = {
        ...last,
        ...named(text, { start: last.evidence.start, end: act.end }),
      };
      continue;
    }
    const place = placeOf(text, sentence, act, subject);
    const known = visits.find((each) => each.kind === kind);
    // 甲赴丙地调研；乙到丁地检查: another's visit to another place.
    const isAnother =
      kind === 'INSPECTION' && place !== null && place !== known?.place && name !== visitor;
    if (known && (!isAnother || visits.length >= MOST)) {
      visits[visits.indexOf(known)] = addWord(known, named(text, act).name);
      continue;
    }
    visitor = name;
    const told = named(text, act);
    visits.push({
      kind,
      isWeak: act.weak,
      aliases: [],
      isHeld: false,
      isDone: true,
      start: sentence.start,
      end: sentence.end,
      place,
      name: told.name,
      verb: told.verb,
      evidence: told.evidence,
    });
  }
  return visits;
}

/** 看望了教授，并考察了种质库: one visit, two words for it. */
function addWord(visit: MeetingReading, word: string): MeetingReading {
  if (visit.name === word || visit.aliases.includes(word)) return visit;
  return { ...visit, aliases: [...visit.aliases, word] };
}

/** 实地调研 is called 调研. */
function named(
  text: string,
  { start, end }: Span,
): Pick<MeetingReading, 'name' | 'verb' | 'evidence'> {
  const quote = text.slice(start, end);
  return {
    name:
      LEADS_GROUP.exec(quote)?.groups?.what ?? quote.replace(AROUND_NAME, '').replace(GIFT, '慰问'),
    verb: { start, end },
    evidence: { start, end, quote },
  };
}

function placeOf(text: string, sentence: Span, act: Span, subject: number): string | null {
  return findPlaceReached(text.slice(subject <= act.start ? subject : sentence.start, act.start));
}
