/** Articles and files taken out of the graph, as if they had never been loaded. */
import type { Graph, RunCypher } from '../connection.ts';
import { takeTurn } from './pending.ts';
import { runInChunks } from './run-in-chunks.ts';
import { settlePending } from './settle-pending.ts';
import { deleteStatements } from './write-statements.ts';

export interface DeleteReport {
  readonly articles: number;
  readonly sources: number;
}

/** Articles a transaction. */
const CHUNK = 500;

const DELETE_ARTICLES = `UNWIND $rows AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:NOTES]->(n:Note)
DETACH DELETE n, a`;

const FIND_ARTICLES = `UNWIND $rows AS id
MATCH (a:Article {id: id})
RETURN a.id AS id`;

const DELETE_BARE_SOURCES = `MATCH (s:Source)
WHERE NOT EXISTS { ()-[:FROM]->(s) }
DETACH DELETE s
RETURN count(*) AS count`;

/** Articles that stand in no other file. */
const FIND_ARTICLES_OF_SOURCES = `UNWIND $rows AS id
MATCH (:Source {id: id})<-[:FROM]-(a:Article)
WHERE NOT EXISTS { (a)-[:FROM]->(other:Source) WHERE NOT other.id IN $rows }
RETURN DISTINCT a.id AS id`;

/** What was read in a file that goes may be read again in one that stays. */
const LEAVE_SOURCES = `UNWIND $rows AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (s)<-[:FROM]-(a:Article {readFrom: id})
SET a.readFrom = ''
WITH DISTINCT s
DETACH DELETE s
RETURN count(*) AS count`;

const FIND_OUTDATED = `UNWIND $rows AS row
MATCH (s:Source {path: row.path})
WHERE s.id <> row.sha256
RETURN DISTINCT s.id AS id`;

const FIND_SOURCES = `MATCH (s:Source)
WHERE s.id IN $names OR s.path IN $names
RETURN DISTINCT s.id AS id`;

/** Deletes articles, and the files that hold no other; ids of none do nothing. */
export async function deleteArticles(graph: Graph, ids: readonly string[]): Promise<DeleteReport> {
  const report = { articles: 0, sources: 0 };
  for (let start = 0; start < ids.length; start += CHUNK) {
    const done = await graph.write(async (run) => {
      await takeTurn(run);
      const articles = await takeArticles(run, ids.slice(start, start + CHUNK));
      const [row] = await run(DELETE_BARE_SOURCES);
      return { articles, sources: row?.count as number };
    });
    report.articles += done.articles;
    report.sources += done.sources;
  }
  await settlePending(graph);
  return report;
}

/**
 * Deletes files with their articles, those apart that stand in another file too.
 *
 * @param names paths as they were loaded, or digests; those of none do nothing
 */
export async function deleteSources(graph: Graph, names: readonly string[]): Promise<DeleteReport> {
  const report = await graph.write(async (run) => {
    await takeTurn(run);
    const sources = await run(FIND_SOURCES, { names });
    return dropSources(
      run,
      sources.map(({ id }) => id as string),
    );
  });
  await settlePending(graph);
  return report;
}

/**
 * Deletes what earlier versions of files held: sources of the same paths with other digests. What the
 * articles spoke of stays marked for `settlePending`.
 */
export function dropOutdated(
  graph: Graph,
  files: readonly { readonly path: string; readonly sha256: string }[],
): Promise<DeleteReport> {
  return graph.write(async (run) => {
    await takeTurn(run);
    const rows = files.map(({ path, sha256 }) => ({ path, sha256 }));
    const outdated = await run(FIND_OUTDATED, { rows });
    const current = new Set(files.map(({ sha256 }) => sha256));
    return dropSources(
      run,
      outdated.map(({ id }) => id as string).filter((id) => !current.has(id)),
    );
  });
}

async function dropSources(run: RunCypher, sources: readonly string[]): Promise<DeleteReport> {
  const own = await run(FIND_ARTICLES_OF_SOURCES, { rows: sources });
  const articles = await takeArticles(
    run,
    own.map(({ id }) => id as string),
  );
  await run(LEAVE_SOURCES, { rows: sources });
  return { articles, sources: sources.length };
}

async function takeArticles(run: RunCypher, ids: readonly string[]): Promise<number> {
  const found = (await runInChunks(run, FIND_ARTICLES, ids)).map(({ id }) => id as string);
  await deleteStatements(run, found);
  await runInChunks(run, DELETE_ARTICLES, found);
  return new Set(found).size;
}
