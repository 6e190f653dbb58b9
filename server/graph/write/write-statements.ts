/** Statements: written once with their article, and deleted with it. */
import type { RunCypher } from '../connection.ts';
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
import { KEPT_PROPERTIES, toColumns } from './kept-statement.ts';
import { markStatements } from './mark-statements.ts';
import { mark } from './pending.ts';
import { readStatementsOfArticles } from './read-statements.ts';
import { runGrouped } from './run-grouped.ts';
import { runInChunks } from './run-in-chunks.ts';

const CREATE = `UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
UNWIND row[1] AS said
CREATE (a)-[:STATES]->(:Statement {${KEPT_PROPERTIES}})`;

const DELETE = `UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
DETACH DELETE s`;

/** Writes the statements of articles that are there and have none. */
export async function createStatements(
  run: RunCypher,
  statements: readonly GroundedStatement[],
): Promise<void> {
  await runGrouped(run, CREATE, statements, ({ articleId }) => articleId, toColumns);
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
