/** Statements: written once with their article, deleted with it, read back to be resolved again. */
import type { RunCypher } from '../connection.ts';
import type { Touched } from '../../resolve/find-touched.ts';
import type { GroundedStatement } from '../../resolve/grounded-statement.ts';
import { fromProperties, toProperties } from './kept-statement.ts';
import { runInChunks } from './run-in-chunks.ts';

/** A statement as it stands in the graph, with what it is linked to there. */
export interface LinkedStatement {
  readonly statement: GroundedStatement;
  readonly subjectId: string | null;
  readonly objectId: string | null;
}

const CREATE = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement)
SET s = row.properties
CREATE (a)-[:STATES]->(s)`;

const DELETE = `UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
DETACH DELETE s`;

/**
 * The first load plans these while the graph is empty and anything seems cheap. The hints, and no label
 * on the article, leave no way but from the index through the statement.
 */
const RETURN_STATEMENT = `MATCH (a)-[:STATES]->(s)
RETURN properties(s) AS properties,
  {articleId: a.id, articleDate: a.date, city: a.city, agency: a.agency} AS article,
  head([(s)-[:SUBJECT]->(e:Entity) | e.id]) AS subjectId,
  head([(s)-[:OBJECT]->(e:Entity) | e.id]) AS objectId`;

const READ_OF_ARTICLES = `UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
WITH s
${RETURN_STATEMENT}`;

const READ_ON_PEOPLE = `UNWIND $rows AS name
MATCH (s:Statement {subjectName: name})
USING INDEX s:Statement(subjectName)
WHERE s.subjectOrganisationId IS NULL
${RETURN_STATEMENT}`;

const READ_BY_ORGANISATIONS = `UNWIND $rows AS id
MATCH (s:Statement {subjectOrganisationId: id})
USING INDEX s:Statement(subjectOrganisationId)
${RETURN_STATEMENT}`;

const READ_ON_ORGANISATIONS = `UNWIND $rows AS id
MATCH (s:Statement {organisationId: id})
USING INDEX s:Statement(organisationId)
${RETURN_STATEMENT}`;

const READ_ON_MEETINGS = `UNWIND $rows AS id
MATCH (s:Statement {meetingId: id})
USING INDEX s:Statement(meetingId)
${RETURN_STATEMENT}`;

/** Writes the statements of articles that are there and have none. */
export async function createStatements(
  run: RunCypher,
  statements: readonly GroundedStatement[],
): Promise<void> {
  const rows = statements.map((one) => ({ article: one.articleId, properties: toProperties(one) }));
  await runInChunks(run, CREATE, rows);
}

/** Deletes all statements of some articles, and gives back what they were. */
export async function takeStatements(
  run: RunCypher,
  articleIds: readonly string[],
): Promise<GroundedStatement[]> {
  const rows = await runInChunks(run, READ_OF_ARTICLES, articleIds);
  await runInChunks(run, DELETE, articleIds);
  return rows.map((row) => toLinked(row).statement);
}

/** Reads every statement that speaks of anything touched. A role's are among its organisation's. */
export async function readTouchedStatements(
  run: RunCypher,
  { names, organisations, meetings }: Touched,
): Promise<LinkedStatement[]> {
  const found = new Map<string, LinkedStatement>();
  const questions = [
    [READ_ON_PEOPLE, names],
    [READ_BY_ORGANISATIONS, organisations],
    [READ_ON_ORGANISATIONS, organisations],
    [READ_ON_MEETINGS, meetings],
  ] as const;
  for (const [cypher, ids] of questions)
    for (const row of await runInChunks(run, cypher, [...ids])) {
      const linked = toLinked(row);
      found.set(linked.statement.id, linked);
    }
  return [...found.values()];
}

function toLinked(row: Record<string, unknown>): LinkedStatement {
  return {
    statement: fromProperties(row.properties as object, row.article as object),
    subjectId: row.subjectId as string | null,
    objectId: row.objectId as string | null,
  };
}
