/** An attendance that no meeting of the article takes → the note that says so. */
import type { Note } from '../../model/note.ts';
import type { AttendanceReading } from './attendance-reading.ts';

/** Notes that somebody takes part in something, and where; no sentence tells in what. */
export function noteHomeless({ name, evidence }: AttendanceReading): Note {
  return {
    rule: 'attendance-without-meeting',
    message: `${name} takes part in something that no sentence names as a meeting`,
    start: evidence.start,
    end: evidence.end,
  };
}
