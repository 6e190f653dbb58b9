/** Statements as they stand in the graph, read back to be resolved again. */
import type { GroundedStatement } from '../../resolve/grounded-statement.ts';
import type { RunCypher } from '../connection.ts';
import { COLUMNS_OF_PARTS } from './columns-of-parts.ts';
import {
  ALL_COLUMNS,
  fromColumns,
  type StatementColumn,
  statementColumns,
} from './kept-statement.ts';
import type { PartKind } from './pending.ts';
import { runInChunks } from './run-in-chunks.ts';

/** A statement, and what it is linked to. */
export interface LinkedStatement {
  readonly statement: GroundedStatement;
  readonly subjectId: string | null;
  readonly objectId: string | null;
}

const returnColumns = (columns: readonly StatementColumn[]) => `WITH *, properties(s) AS said
RETURN ${statementColumns(columns, 'said', 'a')} AS columns,
  [(s)-[r:SUBJECT|OBJECT]->(e) | [type(r), e.id]] AS links`;

/** Cypher for the end of a query that has matched statements `s` and their articles `a`. */
export const RETURN_STATEMENT = returnColumns(ALL_COLUMNS);

/** What the planner would not find by itself while the graph is nearly empty. */
const by = (property: string) => `UNWIND $rows AS key
MATCH (s:Statement {${property}: key})
USING INDEX SEEK s:Statement(${property})`;

/** No label on the article: else the first plan goes through all articles. */
const andReturn = (kind: PartKind) => `MATCH (a)-[:STATES]->(s)
${returnColumns(COLUMNS_OF_PARTS[kind])}`;

const PEOPLE_ONLY = 'WHERE s.subjectOrganisationId IS NULL';
const READ = {
  day: [`${by('meetingDay')} ${andReturn('day')}`],
  organisation: [
    `${by('subjectOrganisationId')} ${andReturn('organisation')}`,
    `${by('organisationId')} ${andReturn('organisation')}`,
  ],
  name: [`${by('subjectName')} ${PEOPLE_ONLY} ${andReturn('name')}`],
} as const satisfies Record<PartKind, readonly string[]>;

const count = (property: string) => `${by(property)}
RETURN key, count(*) AS statements`;
const COUNT = {
  day: [count('meetingDay')],
  organisation: [count('subjectOrganisationId'), count('organisationId')],
  name: [count('subjectName')],
} as const satisfies Record<PartKind, readonly string[]>;

/**
 * Reads every statement on some days' meetings, on organisations, or on people of some names; of each
 * what is needed to derive these.
 */
export async function readStatements(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
): Promise<LinkedStatement[]> {
  const found = new Map<string, LinkedStatement>();
  for (const cypher of READ[kind])
    for (const row of await runInChunks(run, cypher, keys)) {
      const linked = toLinked(row, COLUMNS_OF_PARTS[kind]);
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
  return (await runInChunks(run, READ_OF_ARTICLES, articles)).map((row) => toLinked(row));
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
export function toLinked(
  row: Record<string, unknown>,
  columns: readonly StatementColumn[] = ALL_COLUMNS,
): LinkedStatement {
  const links = row.links as readonly [end: 'SUBJECT' | 'OBJECT', id: string][];
  const find = (end: 'SUBJECT' | 'OBJECT') => links.find(([one]) => one === end)?.[1] ?? null;
  return {
    statement: fromColumns(columns, row.columns as unknown[]),
    subjectId: find('SUBJECT'),
    objectId: find('OBJECT'),
  };
}
