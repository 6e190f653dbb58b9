import { expect } from 'vitest';
import { listMeetings, readShortReport } from './read-short-report.ts';

/** Who did what, in order, by kind, name and place of the meeting. */
export type Expected = Readonly<Record<string, readonly string[]>>;

/** The same in the order of the meetings, of which two may be called alike. */
export type ExpectedInOrder = readonly (readonly [meeting: string, who: readonly string[]])[];

/** Reads a report's body and expects just these meetings, whatever else they are called. */
export function expectReading(body: string, meetings: Expected | ExpectedInOrder): void {
  const read = listMeetings(readShortReport(body)).map(([meeting, who]) => [
    meeting.replace(/ = [^@]*?(?= @|$)/u, ''),
    who,
  ]);
  expect(Array.isArray(meetings) ? read : Object.fromEntries(read)).toEqual(meetings);
}
