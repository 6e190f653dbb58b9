import { MEETING_KINDS } from '../model/extraction.ts';
import { chooseMostFrequent } from './choose-most-frequent.ts';
import type { DerivedMeeting } from './derived-graph.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { groupBy } from './group-by.ts';

/**
 * Describes the meetings among `ids` from all statements that speak of them, which are sorted: the
 * first one's spelling of the name counts.
 */
export function deriveMeetings(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
): DerivedMeeting[] {
  return [...groupBy(statements, ({ meetingId }) => meetingId)]
    .filter(([id]) => ids.has(id))
    .map(([id, own]) => {
      const name = own[0]?.meetingName ?? '';
      const date = own[0]?.meetingDate ?? null;
      const aliases = new Set(
        own.flatMap(({ meetingName, meetingAliases }) => [meetingName ?? '', ...meetingAliases]),
      );
      aliases.delete(name);
      const kinds = own.map(({ meetingKind }) => meetingKind);
      return {
        id,
        name,
        kind: chooseMostFrequent(kinds, MEETING_KINDS) ?? 'OTHER',
        aliases: [...aliases].sort(),
        date,
        place: own.find(({ meetingPlace }) => meetingPlace !== null)?.meetingPlace ?? null,
        summary: date,
      };
    });
}
