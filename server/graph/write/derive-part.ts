/** What some names, organisations or days should look like in the derived graph. */
import { type DecisionBook, listTied } from '../../resolve/decisions/decision-book.ts';
import { deriveMeetings } from '../../resolve/meetings/derive-meetings.ts';
import { linkOrganisations } from '../../resolve/organisations/derive-organisations.ts';
import { derivePeople } from '../../resolve/people/derive-people.ts';
import type { DerivedGraph, StatementLink } from '../../resolve/derived-graph.ts';
import { DisjointSets } from '../../resolve/disjoint-sets.ts';
import { OrganisationTally } from '../../resolve/organisations/organisation-tally.ts';
import { settleIds } from '../../resolve/statements/settle-ids.ts';
import type { RunCypher } from '../connection.ts';
import type { PartKind, PendingKind } from './pending.ts';
import { compareLinks } from './compare-links.ts';
import {
  type LinkedStatement,
  readOrganisationStatements,
  readStatements,
} from './read-statements.ts';

export interface DerivedPart {
  /** The keys that were asked for, and those that decisions tie to them. */
  readonly keys: ReadonlySet<string>;
  readonly derived: DerivedGraph;
  /** What it was derived from, as it is linked now; of organisations what is to be linked otherwise. */
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
  if (kind === 'organisation') return await deriveOrganisations(run, all, book);
  const standing = await readStatements(run, kind, [...all]);
  if (kind === 'day') {
    const statements = standing.map(({ statement }) => statement);
    return { keys: all, standing, derived: deriveMeetings(statements, book) };
  }
  const statements = standing.map((one) => settleLinked(one, book));
  return { keys: all, standing, derived: derivePeople(statements, book) };
}

async function deriveOrganisations(
  run: RunCypher,
  keys: ReadonlySet<string>,
  book: DecisionBook,
): Promise<DerivedPart> {
  const ids = new Set([...keys].map((id) => book.findOrganisation(id).id));
  const tally = new OrganisationTally(ids, book);
  const [links, standing]: [StatementLink[], LinkedStatement[]] = [[], []];
  for await (const page of readOrganisationStatements(run, [...keys])) {
    const statements = page.map((one) => settleLinked(one, book));
    tally.add(statements);
    const own = linkOrganisations(ids, statements, book);
    const changed = new Set(compareLinks(own, page).map(({ statement }) => statement));
    for (const link of own) if (changed.has(link.statement)) links.push(link);
    for (const one of page) if (changed.has(one.statement.id)) standing.push(one);
  }
  return { keys, standing, derived: { ...tally.derive(), links } };
}

/** Puts settled ids in the place of those that the article gives; days are settled first. */
function settleLinked({ statement, objectId }: LinkedStatement, book: DecisionBook) {
  return settleIds(statement, book, statement.meetingKey === null ? null : objectId);
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
