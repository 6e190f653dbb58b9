import { type DecisionBook, listTied, readName } from '../../resolve/decisions/decision-book.ts';
import { compareStatements } from '../../resolve/statements/compare-statements.ts';
import type { DerivedPerson } from '../../resolve/derived-graph.ts';
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
import { groupBy } from '../../resolve/group-by.ts';
import { growNamesakes } from '../../resolve/people/grow-namesakes.ts';
import { relatePeople } from '../../resolve/people/relate-people.ts';
import type { RunCypher } from '../connection.ts';
import type { RelationRow } from './derived-rows.ts';
import type { GrownPart } from './grown-part.ts';
import { runInChunks } from './run-in-chunks.ts';

const READ_PEOPLE = `UNWIND $rows AS name
MATCH (n:Entity {name: name})
USING INDEX SEEK n:Entity(name)
WHERE n:Person
RETURN name, properties(n) AS person, 
  [(n)-[r:MAY_BE]-() | [properties(r), startNode(r).id, endNode(r).id]] AS mayBe`;

const READ_MET = `UNWIND $rows AS id
MATCH (:Meeting {id: id})<-[:ATTENDED]-(n:Person)
WHERE n.name IN $names
RETURN n.name AS name, id AS meeting, n.id AS person`;

interface KnownName {
  readonly people: DerivedPerson[];
  readonly mayBe: RelationRow[];
  readonly metAt: Map<string, Set<string>>;
}

/** Adds what new articles say of people of the names, of those of which that can be told. */
export async function growNames(
  run: RunCypher,
  names: readonly string[],
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): Promise<GrownPart> {
  const decided = listDecided(book);
  const asked = new Set(names.filter((name) => !decided.has(name)));
  const own = statements.filter(
    ({ subjectOrganisationId, subjectName }) =>
      subjectOrganisationId === null && asked.has(subjectName ?? ''),
  );
  const known = await readKnown(run, [...asked], own);
  const standing = own.filter(({ id }) => !book.isRejected(id)).sort(compareStatements);
  const said = groupBy(standing, ({ subjectName }) => subjectName);
  const parts = [...asked].flatMap((name) => {
    const before = known.get(name) ?? { people: [], mayBe: [], metAt: new Map() };
    const grown = growNamesakes(name, before, said.get(name) ?? []);
    return grown ? [{ name, grown, before: before.mayBe }] : [];
  });
  const keys = new Set(parts.map(({ name }) => name));
  return {
    keys,
    derived: relatePeople(
      parts.map(({ grown }) => grown),
      own.filter(({ subjectName }) => keys.has(subjectName ?? '')),
    ),
    mayBe: parts.flatMap(({ before }) => before),
  };
}

/** Names that decisions speak of, or give. */
function listDecided({ people }: DecisionBook): Set<string> {
  return new Set([
    ...listTied(people).flat().map(readName),
    ...people.renames.map(({ name }) => name),
  ]);
}

async function readKnown(
  run: RunCypher,
  names: readonly string[],
  statements: readonly GroundedStatement[],
): Promise<Map<string, KnownName>> {
  const known = new Map<string, KnownName>();
  for (const row of await runInChunks(run, READ_PEOPLE, names)) {
    const name = row.name as string;
    // `writeDifference` alone writes them.
    const person = row.person as DerivedPerson;
    const found: KnownName = known.get(name) ?? { people: [], mayBe: [], metAt: new Map() };
    known.set(name, found);
    found.people.push(person);
    const relations = row.mayBe as [properties: { id: string }, source: string, target: string][];
    for (const [properties, source, target] of relations)
      found.mayBe.push({ type: 'MAY_BE', id: properties.id, source, target, properties });
  }
  const meetings = [...new Set(statements.flatMap(({ meetingId }) => meetingId ?? []))];
  const met = await runInChunks(run, READ_MET, meetings, { names });
  for (const { name, meeting, person } of met as Record<string, string>[]) {
    const { metAt } = known.get(name ?? '') ?? {};
    const there = metAt?.get(meeting ?? '') ?? new Set();
    metAt?.set(meeting ?? '', there.add(person ?? ''));
  }
  return known;
}
