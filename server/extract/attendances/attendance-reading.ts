/** A party's part in a meeting, as one clause tells it. */
import { cutEvidence } from '../cut-evidence.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { AttendanceFunction } from '../../model/extraction.ts';
import type { Act } from './find-acts.ts';
import type { Party } from './find-parties.ts';

/** A party's part in a meeting, before the party has an id. */
export interface AttendanceReading {
  readonly name: string;
  readonly isOrganisation: boolean;
  readonly functions: readonly AttendanceFunction[];
  readonly functionText: string;
  /** End of the name. */
  readonly nameEnd: number;
  /** Nothing but presence is shown: 甲为获奖者颁奖. */
  readonly weak: boolean;
  /** The acts that tell it, in order. */
  readonly acts: readonly Act[];
  readonly evidence: Evidence;
}

/** What the acts stand for, each function once, in order. */
export function functionsOf(acts: readonly Act[]): AttendanceFunction[] {
  const [only, ...others] = acts;
  if (only && others.length === 0) return [only.function];
  return [...new Set(acts.map((act) => act.function))];
}

/** @param acts what the party did, in order; at least one */
export function toReading(text: string, party: Party, acts: readonly Act[]): AttendanceReading {
  const [first] = acts;
  const actsStart = first?.start ?? party.start;
  const actsEnd = acts.at(-1)?.end ?? party.end;
  // 会见了肖某: whom they met stands behind the verb.
  const start = Math.min(party.start, actsStart);
  const end = Math.max(party.end, actsEnd);
  const strong = acts.filter(({ weak }) => !weak);
  const shown = strong.length > 0 ? strong : acts;
  return {
    name: party.name,
    isOrganisation: party.isOrganisation,
    functions: functionsOf(shown),
    functionText: text.slice(actsStart, actsEnd),
    nameEnd: party.end,
    weak: strong.length === 0,
    acts,
    evidence: cutEvidence(text, start, end),
  };
}
