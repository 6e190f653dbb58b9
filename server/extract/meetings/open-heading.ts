import type { Span } from '../../model/evidence.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import { findNamedMeetings } from './find-named-meetings.ts';
import { findVisits } from './find-visits.ts';
import type { MeetingRegister } from './meeting-register.ts';

/** A body that names no meeting is of the one that its heading names. */
export function openHeading(
  text: string,
  headings: readonly Span[],
  register: MeetingRegister,
  homeless: readonly AttendanceReading[],
): void {
  for (const heading of headings) {
    const [named] = [...findNamedMeetings(text, heading), ...findVisits(text, heading, homeless)];
    if (named) {
      register.open(named);
      return;
    }
  }
}
