import { MEETING_KINDS } from '../../model/extraction.ts';
import { chooseMostFrequent } from '../choose-most-frequent.ts';
import { compareStatements } from '../statements/compare-statements.ts';
import type { DecisionBook } from '../decisions/decision-book.ts';
import { type DerivedGraph, type DerivedMeeting, NOTHING_DERIVED } from '../derived-graph.ts';
import { toCandidate } from '../to-candidate.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { groupBy } from '../group-by.ts';
import { type ResolvedMeeting, resolveMeetings } from './resolve-meetings.ts';

/**
 * Derives the meetings of some days, and which statements are on which of them.
 *
 * @param statements every statement on these days' meetings, rejected ones too, in any order
 */
export function deriveMeetings(
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): DerivedGraph {
  const all = statements.filter(({ meetingKey }) => meetingKey !== null);
  const standing = all.filter(({ id }) => !book.isRejected(id)).sort(compareStatements);
  const { meetings, doubtful } = resolveMeetings(standing, book);
  const meetingOf = new Map(
    meetings.flatMap((meeting) => meeting.keys.map((key) => [key, meeting.id] as const)),
  );
  const find = ({ meetingKey }: GroundedStatement) => meetingOf.get(meetingKey ?? '') ?? null;
  const said = groupBy(standing, find);
  return {
    ...NOTHING_DERIVED,
    meetings: meetings.map((meeting) => describeMeeting(meeting, said.get(meeting.id) ?? [])),
    mayBe: doubtful.map(toCandidate),
    links: all.map((one) => ({
      statement: one.id,
      end: 'OBJECT',
      entity: book.isRejected(one.id) ? null : find(one),
    })),
  };
}

/** The first article's spelling of the name counts, where no curator gives another. */
function describeMeeting(
  { id, name: given }: ResolvedMeeting,
  own: readonly GroundedStatement[],
): DerivedMeeting {
  const name = given ?? own[0]?.meetingName ?? '';
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
}
