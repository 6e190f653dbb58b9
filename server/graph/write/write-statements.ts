/** Statements: written once with their article, and deleted with it. */
import type { RunCypher } from '../connection.ts';
import type { GroundedStatement } from '../../resolve/grounded-statement.ts';
import { toProperties } from './kept-statement.ts';
import { markStatements } from './mark-statements.ts';
import { mark } from './pending.ts';
import { readStatementsOfArticles } from './read-statements.ts';
import { runInChunks } from './run-in-chunks.ts';

const CREATE = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement)
SET s = row.properties
CREATE (a)-[:STATES]->(s)`;

const DELETE = `UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
DETACH DELETE s`;

/** Writes the statements of articles that are there and have none. */
export async function createStatements(
  run: RunCypher,
  statements: readonly GroundedStatement[],
): Promise<void> {
  const rows = statements.map((one) => ({ article: one.articleId, properties: toProperties(one) }));
  await runInChunks(run, CREATE, rows);
}

/** Deletes all statements of some articles, and marks what they had a say in. */
export async function deleteStatements(
  run: RunCypher,
  articleIds: readonly string[],
): Promise<void> {
  const linked = await readStatementsOfArticles(run, articleIds);
  const left = linked.flatMap(({ subjectId, objectId }) =>
    [subjectId ?? [], objectId ?? []].flat(),
  );
  await mark(run, 'left', new Set(left));
  await markStatements(
    run,
    linked.map(({ statement }) => statement),
    false,
  );
  await runInChunks(run, DELETE, articleIds);
}
