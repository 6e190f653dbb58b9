import type { Decision } from '../../server/model/decision.ts';
import type { Extraction } from '../../server/model/extraction.ts';
import { openDecisionBook } from '../../server/resolve/decisions/decision-book.ts';
import { deriveMeetings } from '../../server/resolve/meetings/derive-meetings.ts';
import { deriveOrganisations } from '../../server/resolve/organisations/derive-organisations.ts';
import { derivePeople } from '../../server/resolve/people/derive-people.ts';
import type { DerivedGraph } from '../../server/resolve/derived-graph.ts';
import { findTouched } from '../../server/resolve/statements/find-touched.ts';
import { groundStatements } from '../../server/resolve/statements/ground-statements.ts';
import { settleIds } from '../../server/resolve/statements/settle-ids.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';

/** Derives the whole graph of some articles, without a database. */
export function deriveWhole(
  extractions: readonly Extraction[],
  decisions: readonly Decision[] = [],
): DerivedGraph {
  const book = openDecisionBook(decisions);
  const raw = extractions.flatMap((one) => groundStatements(one.article, toStatements(one)));
  const meetings = deriveMeetings(raw, book);
  const meetingOf = new Map(meetings.links.map(({ statement, entity }) => [statement, entity]));
  const statements = raw.map((one) => settleIds(one, book, meetingOf.get(one.id) ?? null));
  const organisations = deriveOrganisations(
    new Set(findTouched(statements).organisations.keys()),
    statements,
    book,
  );
  const people = derivePeople(statements, book);
  return {
    ...people,
    ...organisations,
    people: people.people,
    meetings: meetings.meetings,
    holds: people.holds,
    roles: [...organisations.roles, ...people.roles],
    attended: [...organisations.attended, ...people.attended],
    mayBe: [...meetings.mayBe, ...people.mayBe],
    links: [...meetings.links, ...organisations.links, ...people.links],
  };
}
