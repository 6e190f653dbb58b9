/** Parts that a standing gives, whoever else acts: 听取甲汇报, 在乙陪同下. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';

/** Reads them in one clause, in order. */
export function readFixedParts({ text, parties, acts }: ClauseContext): AttendanceReading[] {
  const readings: AttendanceReading[] = [];
  for (const party of parties) {
    const { standing, start, end } = party;
    if (standing === 'HEARD') {
      const act = acts.find((each) => each.start >= end && each.function === 'REPORTED');
      const implied = { start, end, function: 'REPORTED', weak: false, formal: false } as const;
      readings.push(toReading(text, party, [act ?? implied]));
    }
    if (standing === 'ESCORT') {
      const act = acts.find((each) => each.start >= end);
      const implied = { start, end, function: 'ACCOMPANIED', weak: false, formal: false } as const;
      readings.push(toReading(text, party, [act?.function === 'ACCOMPANIED' ? act : implied]));
    }
  }
  return readings;
}
