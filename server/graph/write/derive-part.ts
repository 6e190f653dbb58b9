/** What some names, organisations or days should look like in the derived graph. */
import { type DecisionBook, listTied } from '../../resolve/decision-book.ts';
import { deriveMeetings } from '../../resolve/derive-meetings.ts';
import { deriveOrganisations } from '../../resolve/derive-organisations.ts';
import { derivePeople } from '../../resolve/derive-people.ts';
import type { DerivedGraph } from '../../resolve/derived-graph.ts';
import { DisjointSets } from '../../resolve/disjoint-sets.ts';
import { settleIds } from '../../resolve/settle-ids.ts';
import type { RunCypher } from '../connection.ts';
import type { PartKind, PendingKind } from './pending.ts';
import { type LinkedStatement, readStatements } from './read-statements.ts';

export interface DerivedPart {
  /** The keys that were asked for, and those that decisions tie to them. */
  readonly keys: ReadonlySet<string>;
  readonly derived: DerivedGraph;
  /** What it was derived from, as it is linked now. */
  readonly standing: readonly LinkedStatement[];
}

const DAYS_OF_MEETINGS = `UNWIND $rows AS key
MATCH (:Article {id: split(key, '/')[0]})-[:STATES]->(s:Statement {meetingKey: key})
RETURN DISTINCT key, s.meetingDay AS day`;

/**
 * Derives all of some names, organisations or days. Days must have been worked off before names and
 * organisations: their statements are linked to the right meetings by then.
 */
export async function derivePart(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
  book: DecisionBook,
): Promise<DerivedPart> {
  const all = await widen(run, kind, keys, book);
  const standing = await readStatements(run, kind, [...all]);
  if (kind === 'day') {
    const statements = standing.map(({ statement }) => statement);
    return { keys: all, standing, derived: deriveMeetings(statements, book) };
  }
  const statements = standing.map(({ statement, objectId }) =>
    settleIds(statement, book, statement.meetingKey === null ? null : objectId),
  );
  if (kind === 'name') return { keys: all, standing, derived: derivePeople(statements, book) };
  const ids = new Set([...all].map((id) => book.findOrganisation(id).id));
  return { keys: all, standing, derived: deriveOrganisations(ids, statements, book) };
}

async function widen(
  run: RunCypher,
  kind: PendingKind,
  keys: readonly string[],
  book: DecisionBook,
): Promise<Set<string>> {
  if (kind === 'name') return new Set(keys.flatMap((name) => book.listNames(name)));
  if (kind === 'organisation') return new Set(keys.flatMap((id) => book.listOrganisations(id)));
  const days = await tieDays(run, book);
  return new Set(keys.flatMap((day) => days.list(day)));
}

/** Days whose meetings a decision speaks of together. */
async function tieDays(run: RunCypher, { meetings }: DecisionBook): Promise<DisjointSets<string>> {
  const sets = new DisjointSets<string>();
  const ties = listTied(meetings);
  if (ties.length === 0) return sets;
  const dayOf = await readMeetingDays(run, ties.flat());
  for (const keys of ties) {
    const [first, ...rest] = keys.flatMap((key) => dayOf.get(key) ?? []);
    for (const day of rest) if (first !== undefined) sets.join(first, day);
  }
  return sets;
}

/** Finds the days of meetings as articles know them; those that are not there are left out. */
export async function readMeetingDays(
  run: RunCypher,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = keys.length === 0 ? [] : await run(DAYS_OF_MEETINGS, { rows: keys });
  return new Map(rows.map(({ key, day }) => [key as string, day as string]));
}
