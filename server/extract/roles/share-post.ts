/** 市领导甲、乙: a title that several hold governs the names of a list after it. */
import { cutEvidence } from '../cut-evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { RoleReading } from './role-reading.ts';

/** What the title before the list says of the first holds for this one, and quotes all between. */
export function sharePost(text: string, person: PersonMention, reading: RoleReading): RoleReading {
  const { start } = reading.evidence;
  return {
    ...reading,
    person: person.name,
    at: person.start,
    change: null,
    evidence: cutEvidence(text, start, person.end),
  };
}
