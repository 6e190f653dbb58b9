/** A meeting as one pattern of its sentence tells it, and how patterns are asked of hostile lines. */
import type { Span } from '../../model/evidence.ts';
import type { MeetingNames } from './name-meeting.ts';

export interface ToldMeeting extends MeetingNames {
  readonly place: string | null;
  /** The verb that it is named by, or the name itself. */
  readonly verb: Span;
  /** 召开, 举行: told to be held, and not only to be attended or spoken at. */
  readonly isHeld: boolean;
}

/** All in one literal: a spread with more behind it takes a microsecond. */
export function toTold(
  { start, end, kind, names }: MeetingNames,
  place: string | null,
  verb: Span,
  isHeld: boolean,
): ToldMeeting {
  return { start, end, kind, names, place, verb, isHeld };
}

/** Characters that a name may lie before its verb. */
export const LONGEST_NAME = 90;
/** More than a sentence of people's holds. */
const MOST_MATCHES = 16;

/** The first matches outside titles of papers; a line of hostile text costs no more. */
export function matchTold(words: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let tried = 0; tried < MOST_MATCHES; tried += 1) {
    const match = pattern.exec(words);
    if (!match) break;
    if (!isInTitle(words, match.index)) matches.push(match);
  }
  return matches;
}

/** 《关于开展建设年活动的意见》 is a paper. */
function isInTitle(words: string, at: number): boolean {
  const opened = words.lastIndexOf('《', at);
  return opened >= 0 && words.indexOf('》', opened) > at;
}
