/** Articles with their sources and notes: what was loaded, as it was. */
import type { RunCypher } from '../connection.ts';
import type { LoadedArticle } from './prepare-article.ts';
import { runInChunks } from './run-in-chunks.ts';

const MERGE_ARTICLES = `UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties`;

const DELETE_NOTES = `UNWIND $rows AS id
MATCH (:Article {id: id})-[:NOTES]->(n:Note)
DETACH DELETE n`;

const CREATE_NOTES = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (n:Note {id: row.note.id})
SET n = row.note
MERGE (a)-[:NOTES]->(n)`;

const MERGE_SOURCES = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Source {id: row.sha256})
ON CREATE SET s.path = row.path, s.encoding = row.encoding
ON MATCH SET s.path = CASE WHEN row.path < s.path THEN row.path ELSE s.path END
SET a.readFrom = CASE
  WHEN a.readFrom = '' OR (a.digest = row.digest AND row.sha256 < a.readFrom) THEN row.sha256
  ELSE a.readFrom END
MERGE (a)-[from:FROM]->(s)
ON CREATE SET from.start = row.start, from.end = row.end`;

/** Writes new articles, and new versions of articles over the old ones with their notes. */
export async function writeArticles(
  run: RunCypher,
  articles: readonly LoadedArticle[],
): Promise<void> {
  const notes = articles.flatMap(({ article, notes: own }) =>
    own.map((note) => ({ article: article.id, note })),
  );
  const ids = articles.map(({ article }) => article.id);
  await Promise.all([
    runInChunks(run, MERGE_ARTICLES, articles.map(toArticleRow)),
    runInChunks(run, DELETE_NOTES, ids),
    runInChunks(run, CREATE_NOTES, notes),
  ]);
}

/** Notes the files that articles stand in. */
export async function writeSources(
  run: RunCypher,
  articles: readonly LoadedArticle[],
): Promise<void> {
  const rows = articles.map(({ article: { id, source }, digest }) => ({
    article: id,
    digest,
    ...source,
  }));
  await runInChunks(run, MERGE_SOURCES, rows);
}

function toArticleRow({ article, digest }: LoadedArticle) {
  const { id, title, kicker, subtitle, agency, date, dateBasis, locality, text, source } = article;
  const heading = { title, kicker, subtitle, agency };
  const reading = { digest, readFrom: source.sha256 };
  return { id, properties: { id, ...heading, date, dateBasis, ...locality, text, ...reading } };
}
