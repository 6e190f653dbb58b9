/** Meetings that a sentence names: 全市…推进会召开, 举行工作会谈, 出席…签约仪式, 在…会议上. */
import type { Evidence, Span } from '../../model/evidence.ts';
import type { MeetingKind } from '../../model/extraction.ts';
import { findHeldAfter } from './find-held-after.ts';
import { findHeldBefore } from './find-held-before.ts';
import { findMeetingAt } from './find-meeting-at.ts';
import { isBareName } from './name-meeting.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** A meeting where the text tells of it. */
export interface MeetingReading extends Span {
  readonly kind: MeetingKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** The verb that it is named by, or the name itself. */
  readonly verb: Span;
  /** 召开, 举行: told to be held, and not only to be attended or spoken at. */
  readonly isHeld: boolean;
  /** Told in passing: 在座谈会上, 实地察看. It opens no meeting where there is one. */
  readonly isWeak: boolean;
  /** Named by what was done alone: 签署, 调研. */
  readonly isDone: boolean;
  /** The words that name it. */
  readonly evidence: Evidence;
}

const SIGNING = /(?:签署|签约|签字|签订)$/u;
/** More than a sentence names. */
const MOST = 6;

/** Finds what one sentence names, in order and each place once; what is still to come is left out. */
export function findNamedMeetings(text: string, sentence: Span): MeetingReading[] {
  const words = text.slice(sentence.start, sentence.end);
  const [after, before, at] = [findHeldAfter(words), findHeldBefore(words), findMeetingAt(words)];
  if (after.length + before.length + at.length === 0) return [];
  // 市人大一次会议(在某剧院)举行第二次全体会议 is named by both sides of the verb.
  const whole = before.filter(({ verb, start }) =>
    after.some(
      (each) => each.verb.start >= verb.start && each.verb.end <= verb.end && start <= each.start,
    ),
  );
  const placed = whole.map((each) => ({
    ...each,
    place: each.place ?? after.find(({ verb }) => verb.end === each.verb.end)?.place ?? null,
  }));
  const found: ToldMeeting[] = [];
  for (const each of [...placed, ...after, ...before, ...at]) {
    const known = found.some(
      ({ start, end, verb }) =>
        (each.start < end && each.end > start) ||
        (each.verb.start < verb.end && each.verb.end > verb.start),
    );
    if (!known && found.length < MOST) found.push(each);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, names, place, verb, isHeld }) => ({
      kind,
      name: names[0] ?? '',
      aliases: names.slice(1),
      place,
      isHeld,
      isDone: kind === 'CEREMONY' && SIGNING.test(names[0] ?? ''),
      isWeak: !isHeld && verb.start === start && isBareName(names[0] ?? ''),
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      start: sentence.start,
      end: sentence.end,
      evidence: {
        start: sentence.start + start,
        end: sentence.start + end,
        quote: words.slice(start, end),
      },
    }));
}
