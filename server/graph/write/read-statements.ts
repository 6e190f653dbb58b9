/** Statements as they stand in the graph, read back to be resolved again. */
import type { GroundedStatement } from '../../resolve/grounded-statement.ts';
import type { RunCypher } from '../connection.ts';
import { fromColumns, statementColumns } from './kept-statement.ts';
import type { PartKind } from './pending.ts';
import { runInChunks } from './run-in-chunks.ts';

/** A statement, and what it is linked to. */
export interface LinkedStatement {
  readonly statement: GroundedStatement;
  readonly subjectId: string | null;
  readonly objectId: string | null;
}

/** Cypher for the end of a query that has matched statements `s` and their articles `a`. */
export const RETURN_STATEMENT = `WITH *, properties(s) AS said
RETURN ${statementColumns('said', 'a')} AS columns,
  head([(s)-[:SUBJECT]->(e:Entity) | e.id]) AS subjectId,
  head([(s)-[:OBJECT]->(e:Entity) | e.id]) AS objectId`;

/** What the planner would not find by itself while the graph is nearly empty. */
const by = (property: string) => `UNWIND $rows AS key
MATCH (s:Statement {${property}: key})
USING INDEX SEEK s:Statement(${property})`;

/** No label on the article: else the first plan goes through all articles. */
const AND_RETURN = `MATCH (a)-[:STATES]->(s)
${RETURN_STATEMENT}`;

const PEOPLE_ONLY = 'WHERE s.subjectOrganisationId IS NULL';
const READ = {
  day: [`${by('meetingDay')} ${AND_RETURN}`],
  organisation: [
    `${by('subjectOrganisationId')} ${AND_RETURN}`,
    `${by('organisationId')} ${AND_RETURN}`,
  ],
  name: [`${by('subjectName')} ${PEOPLE_ONLY} ${AND_RETURN}`],
} as const satisfies Record<PartKind, readonly string[]>;

const count = (property: string) => `${by(property)}
RETURN key, count(*) AS statements`;
const COUNT = {
  day: [count('meetingDay')],
  organisation: [count('subjectOrganisationId'), count('organisationId')],
  name: [count('subjectName')],
} as const satisfies Record<PartKind, readonly string[]>;

/** Reads every statement on some days' meetings, on organisations, or on people of some names. */
export async function readStatements(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
): Promise<LinkedStatement[]> {
  const found = new Map<string, LinkedStatement>();
  for (const cypher of READ[kind])
    for (const row of await runInChunks(run, cypher, keys)) {
      const linked = toLinked(row);
      found.set(linked.statement.id, linked);
    }
  return [...found.values()];
}

const READ_OF_ARTICLES = `UNWIND $rows AS id
MATCH (a:Article {id: id})-[:STATES]->(s:Statement)
${RETURN_STATEMENT}`;

/** Reads every statement of some articles. */
export async function readStatementsOfArticles(
  run: RunCypher,
  articles: readonly string[],
): Promise<LinkedStatement[]> {
  return (await runInChunks(run, READ_OF_ARTICLES, articles)).map(toLinked);
}

/** Counts the statements on each. */
export async function countStatements(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const cypher of COUNT[kind])
    for (const { key, statements } of await runInChunks(run, cypher, keys))
      counts.set(key as string, (counts.get(key as string) ?? 0) + (statements as number));
  return counts;
}

/** Makes a statement of a row of `RETURN_STATEMENT`. */
export function toLinked(row: Record<string, unknown>): LinkedStatement {
  return {
    statement: fromColumns(row.columns as unknown[]),
    subjectId: row.subjectId as string | null,
    objectId: row.objectId as string | null,
  };
}
