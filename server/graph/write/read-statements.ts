/** Statements as they stand in the graph, read back to be resolved again. */
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
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

/** Statements. */
const PAGE = 20_000;

/** What the planner would not find by itself while the graph is nearly empty. */
const by = (property: string) => `UNWIND $rows AS key
MATCH (s:Statement {${property}: key})
USING INDEX SEEK s:Statement(${property})`;

/** No label on the article: else the first plan goes through all articles. */
const andReturn = (kind: PartKind) => `MATCH (a)-[:STATES]->(s)
${returnColumns(COLUMNS_OF_PARTS[kind])}`;

const READ: Readonly<Record<Exclude<PartKind, 'organisation'>, string>> = {
  day: `${by('meetingDay')} ${andReturn('day')}`,
  name: `${by('subjectName')} WHERE s.subjectOrganisationId IS NULL ${andReturn('name')}`,
};
/** Of a part and a whole that are both asked for there is one statement. */
const NOT_BOTH = 'WHERE s.subjectOrganisationId IS NULL OR NOT s.subjectOrganisationId IN $rows';
const READ_PAGE = [by('subjectOrganisationId'), `${by('organisationId')} ${NOT_BOTH}`].map(
  (match) => `${match} WITH s SKIP toInteger($skip) LIMIT ${PAGE} ${andReturn('organisation')}`,
);

const count = (property: string) => `${by(property)}
RETURN key, count(*) AS statements`;
const COUNT = {
  day: [count('meetingDay')],
  organisation: [count('subjectOrganisationId'), count('organisationId')],
  name: [count('subjectName')],
} as const satisfies Record<PartKind, readonly string[]>;

/** Reads every statement on some days' meetings, or on people of some names; see `COLUMNS_OF_PARTS`. */
export async function readStatements(
  run: RunCypher,
  kind: keyof typeof READ,
  keys: readonly string[],
): Promise<LinkedStatement[]> {
  const rows = await runInChunks(run, READ[kind], keys);
  return rows.map((row) => toLinked(row, COLUMNS_OF_PARTS[kind]));
}

/**
 * Reads every statement on some organisations, each once and some at a time: an archive has more on one
 * than memory should hold.
 *
 * @param run of one transaction, which writes no statement between two pages
 */
export async function* readOrganisationStatements(
  run: RunCypher,
  ids: readonly string[],
): AsyncGenerator<LinkedStatement[]> {
  for (const cypher of READ_PAGE)
    for (let skip = 0; ; skip += PAGE) {
      const rows = await run(cypher, { rows: ids, skip });
      if (rows.length > 0) yield rows.map((row) => toLinked(row, COLUMNS_OF_PARTS.organisation));
      if (rows.length < PAGE) break;
    }
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
