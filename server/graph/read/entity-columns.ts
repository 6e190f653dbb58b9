/** A node of the derived graph as one compact list: half the driver's work of a map. */
import type { MeetingKind, OrganisationKind } from '../../model/extraction.ts';
import type { EntityRecord } from './records.ts';

export type EntityRow =
  | ['PERSON', string, string, string, string | null, string | null]
  | ['ORGANISATION', string, string, OrganisationKind, string[]]
  | ['ROLE', string, string, string]
  | ['MEETING', string, string, MeetingKind, string[], string | null, string | null];

/**
 * Cypher for the columns of an entity of whatever kind.
 *
 * @param node a variable's name from our own Cypher, never from data
 */
export function entityColumns(node: string): string {
  return `CASE
    WHEN ${node}:Person THEN ['PERSON', ${node}.id, ${node}.name, ${node}.pinyin, ${node}.firstSeen, ${node}.lastSeen]
    WHEN ${node}:Organisation THEN ['ORGANISATION', ${node}.id, ${node}.name, ${node}.kind, coalesce(${node}.aliases, [])]
    WHEN ${node}:Role THEN ['ROLE', ${node}.id, ${node}.name, ${node}.title]
    WHEN ${node}:Meeting THEN ['MEETING', ${node}.id, ${node}.name, ${node}.kind, coalesce(${node}.aliases, []), ${node}.date, ${node}.place]
  END`;
}

/** Gives the columns their names. */
export function toEntity(row: EntityRow): EntityRecord {
  const [kind, id, name] = row;
  switch (kind) {
    case 'PERSON':
      return { kind, id, name, pinyin: row[3], firstSeen: row[4], lastSeen: row[5] };
    case 'ORGANISATION':
      return { kind, id, name, organisationKind: row[3], aliases: row[4] };
    case 'ROLE':
      return { kind, id, name, title: row[3] };
    case 'MEETING':
      return { kind, id, name, meetingKind: row[3], aliases: row[4], date: row[5], place: row[6] };
  }
}
