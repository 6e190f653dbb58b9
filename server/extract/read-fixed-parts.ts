/** Parts that a standing gives, whoever else acts: 听取甲汇报, 在乙陪同下. */
import { toReading, type AttendanceReading } from './attendance-reading.ts';
import type { ClauseContext } from './clause-chain.ts';

/** Reads them in one clause, in order. */
export function readFixedParts({ text, parties, acts }: ClauseContext): AttendanceReading[] {
  return parties.flatMap((party) => {
    if (party.standing === 'HEARD') {
      const act = acts.find(
        ({ start, function: means }) => start >= party.end && means === 'REPORTED',
      );
      return [
        toReading(text, party, [
          act ?? { ...party, function: 'REPORTED', weak: false, formal: false },
        ]),
      ];
    }
    if (party.standing === 'ESCORT') {
      const act = acts.find(({ start }) => start >= party.end);
      return [
        toReading(text, party, [
          act?.function === 'ACCOMPANIED'
            ? act
            : { ...party, function: 'ACCOMPANIED', weak: false, formal: false },
        ]),
      ];
    }
    return [];
  });
}
