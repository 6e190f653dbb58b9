import type { Span } from '../../model/evidence.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { mergeAttendances } from '../attendances/merge-attendances.ts';
import type { OpenMeeting } from './meeting-register.ts';

/** 双方共同出席了…签字仪式, 并共同出席…会议: those who met go on to it. */
const BOTH =
  /(?:(?:双方|两人|宾主)(?:还|并)?(?:一起|共同|一同)?|并(?:一起|共同|一同))(?<verb>出席|见证|参加)(?:了)?[^，。；]{2,50}/u;

/** At a ceremony that those who met go on to: all who met, as attending it; else nobody. */
export function readBothSides(text: string, sentence: Span, met: OpenMeeting): AttendanceReading[] {
  const words = BOTH.exec(text.slice(sentence.start, sentence.end));
  if (!words || (met.reading.kind !== 'RECEPTION' && met.reading.kind !== 'TALKS')) return [];
  const start = sentence.start + words.index;
  const evidence = { start, end: start + words[0].length, quote: words[0] };
  const principals = met.attendances.filter(({ functions }) =>
    functions.some((each) => each === 'MET' || each === 'HELD_TALKS'),
  );
  return mergeAttendances(principals).map((each) => ({
    ...each,
    functions: ['ATTENDED'],
    functionText: words.groups?.verb ?? '',
    evidence,
  }));
}
