/**
 * What new articles say, added to what stands in the graph: only the statements of these articles are
 * read, however many others there are. Keys of which that is not enough are left to `derivePart`.
 */
import type { DecisionBook } from '../../resolve/decisions/decision-book.ts';
import { type DerivedGraph, NOTHING_DERIVED } from '../../resolve/derived-graph.ts';
import { settleIds } from '../../resolve/statements/settle-ids.ts';
import type { RunCypher } from '../connection.ts';
import { compareLinks } from './compare-links.ts';
import type { Difference } from './compare-part.ts';
import { compareRelations } from './compare-relations.ts';
import { growNames } from './grow-names.ts';
import { growOrganisations } from './grow-organisations.ts';
import { listEntities, listRelations } from './derived-rows.ts';
import { joinStanding } from './join-standing.ts';
import type { Pending, PartKind } from './pending.ts';
import { readStatementsOfArticles } from './read-statements.ts';
import { runInChunks } from './run-in-chunks.ts';
import { spellProperties } from './spell-properties.ts';

export interface Growth {
  readonly keys: ReadonlySet<string>;
  readonly difference: Difference;
}

/** With more new articles, reading all that is said costs no more. */
const MOST_ARTICLES = 200;

const READ_ENTITIES = `UNWIND $rows AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS properties`;

/**
 * Finds what must be written so that the graph holds what new articles say of some of the keys.
 *
 * @returns null where there are none, or too many
 */
export async function growPart(
  run: RunCypher,
  kind: Exclude<PartKind, 'day'>,
  { added }: Pending,
  book: DecisionBook,
): Promise<Growth | null> {
  const articles = [...new Set([...added.values()].flat())];
  if (articles.length === 0 || articles.length > MOST_ARTICLES) return null;
  const standing = await readStatementsOfArticles(run, articles);
  const statements = standing.map(({ statement, objectId }) =>
    settleIds(statement, book, statement.meetingKey === null ? null : objectId),
  );
  const grow = kind === 'name' ? growNames : growOrganisations;
  const { keys, derived, mayBe } = await grow(run, [...added.keys()], statements, book);
  const counted = await joinStanding(run, listRelations({ ...derived, mayBe: [] }));
  const candidates = compareRelations(
    listRelations({ ...NOTHING_DERIVED, mayBe: derived.mayBe }),
    new Map(mayBe.map((one) => [one.id, one])),
  );
  return {
    keys,
    difference: {
      ...(await compareEntities(run, derived)),
      relationsMissing: [...counted.relationsMissing, ...candidates.relationsMissing],
      relationsChanged: [...counted.relationsChanged, ...candidates.relationsChanged],
      relationsStale: candidates.relationsStale,
      links: compareLinks(derived.links, standing),
    },
  };
}

async function compareEntities(run: RunCypher, derived: DerivedGraph) {
  const entities = listEntities(derived);
  const ids = entities.map(({ id }) => id);
  const known = new Map<string, string>();
  for (const { properties } of await runInChunks(run, READ_ENTITIES, ids)) {
    const own = { ...(properties as { id: string; degree?: number }) };
    delete own.degree;
    known.set(own.id, spellProperties(own));
  }
  return {
    entitiesMissing: entities.filter(({ id }) => !known.has(id)),
    entitiesChanged: entities.filter(({ id, properties }) => {
      const before = known.get(id);
      return before !== undefined && before !== spellProperties(properties);
    }),
  };
}
