/** Meetings that only what was done names: 会见, 会谈, 调研, 签约. */
import type { Span } from '../model/evidence.ts';
import type { AttendanceFunction, MeetingKind } from '../model/extraction.ts';
import type { Act } from './find-acts.ts';
import type { MeetingReading } from './find-named-meetings.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import { readVenue } from './read-venue.ts';

/** Acts that are meetings by themselves. */
const KIND_OF: Partial<Record<AttendanceFunction, MeetingKind>> = {
  MET: 'RECEPTION',
  HELD_TALKS: 'TALKS',
  INSPECTED: 'INSPECTION',
  SIGNED: 'CEREMONY',
  UNVEILED: 'CEREMONY',
};
/** 举行会谈 is called 会谈, 签署了 签署. */
const AROUND_NAME = /^(?:举行|实地|现场|专题|一同|共同|为其)|了$/gu;
const REACHED =
  /(?:先后|分别|专程|一起|实地)*(?:来到|前往|深入|走进|赶赴|到|赴|在)(?<place>[^，。；：“”]{2,40}?)(?=，|$|看望|走访|慰问|调研|检查|考察|督导|督查|视察|暗访|巡查|巡河)/u;
/** 望城区实地, 北京率队: adverbs behind a place. */
const AFTER_PLACE =
  /(?:实地|专题|率队|带队|开展|进行|督导|现场|亲切|集体|分别|专程|一线|等地|等(?=$)|，|就.{0,30}|围绕.{0,30}|对.{2,30})$/u;
/** 深入基层: no place in particular. */
const NOWHERE = /^(?:基层|一线|现场|实地|各地|当地|企业|农村)$/u;
const LONGEST_WAY = 60;
/** More than a sentence tells. */
const MOST = 6;

/** 调研组一行先后深入甲县、乙区: told after the visit itself. */
const VISITED =
  /(?:一行|[组团])，?(?:先后|分别|首先|依次|一路)*(?:深入|来到|前往|赶赴|到|赴|走进)(?<place>[^，。；：“”]{2,40})(?=[，。；])/u;

/** 甲率有关负责人深入丙县，就丁进行调研. */
const LED_TO =
  /率[^，。；]{0,24}?(?:深入|来到|前往|赶赴|赴|走进)(?<place>[^，。；：“”]{2,40})，(?:就|对|围绕)/u;
/** The places that a sentence of a visit's report tells, or null. */
export function findPlaceVisited(words: string): string | null {
  const reached = VISITED.exec(words) ?? LED_TO.exec(words);
  return readVenue(words, reached?.groups?.place?.replace(AFTER_PLACE, ''));
}

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
    if (known && (!isAnother || visits.length >= MOST)) continue;
    visitor = name;
    visits.push({
      kind,
      isWeak: act.weak,
      aliases: [],
      isHeld: false,
      isDone: true,
      start: sentence.start,
      end: sentence.end,
      place,
      ...named(text, act),
    });
  }
  return visits;
}

/** 实地调研 is called 调研. */
function named(
  text: string,
  { start, end }: Span,
): Pick<MeetingReading, 'name' | 'verb' | 'evidence'> {
  const quote = text.slice(start, end);
  return {
    name: quote.replace(AROUND_NAME, ''),
    verb: { start, end },
    evidence: { start, end, quote },
  };
}

function placeOf(text: string, sentence: Span, act: Span, subject: number): string | null {
  const start = subject <= act.start ? subject : sentence.start;
  const way = text.slice(Math.max(start, act.start - LONGEST_WAY), act.start);
  const place =
    REACHED.exec(way)?.groups?.place?.replace(AFTER_PLACE, '').replace(AFTER_PLACE, '') ?? '';
  return place.length < 2 || NOWHERE.test(place) ? null : readVenue(way, place);
}
