/** Some articles written, and what follows from them. */
import type { Graph, RunCypher } from '../connection.ts';
import { markStatements } from './mark-statements.ts';
import { takeTurn } from './pending.ts';
import type { LoadedArticle } from './prepare-article.ts';
import { settlePending } from './settle-pending.ts';
import { writeArticles, writeSources } from './write-articles.ts';
import { createStatements, deleteStatements } from './write-statements.ts';

export interface BatchReport {
  readonly articlesAdded: number;
  readonly articlesReplaced: number;
  readonly articlesUnchanged: number;
  /** Of the added and replaced articles. */
  readonly statements: number;
  readonly notes: number;
  /** Articles added or replaced, and known articles met in a file not known yet. */
  readonly changes: number;
}

/** What a transaction did, with the articles' ids. */
export interface WrittenBatch extends BatchReport {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
}

const READ_KNOWN = `UNWIND $rows AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest, a.readFrom AS readFrom,
  [(a)-[:FROM]->(s:Source) | [s.id, s.path]] AS sources`;

/**
 * Writes articles: new ones are added, changed ones replaced, the rest left as they are. The people,
 * organisations, roles and meetings that they speak of are resolved again from all articles.
 */
export async function writeBatch(
  graph: Graph,
  articles: readonly LoadedArticle[],
): Promise<WrittenBatch> {
  const report = await addArticles(graph, articles);
  await settlePending(graph);
  return report;
}

/**
 * Writes articles as `writeBatch` does, in one transaction, but leaves what they speak of marked: call
 * `settlePending` after as many batches as is worth it, for popular names are resolved again each time.
 */
export function addArticles(
  graph: Graph,
  articles: readonly LoadedArticle[],
): Promise<WrittenBatch> {
  return graph.write(async (run) => {
    await takeTurn(run);
    const known = await readKnown(run, articles);
    const changed = chooseReadings(articles).filter(({ article: { id, source }, digest }) => {
      const before = known.get(id);
      if (before === undefined) return true;
      return before.digest !== digest && source.sha256 <= (before.readFrom || source.sha256);
    });
    const changedIds = changed.map(({ article }) => article.id);
    const replaced = changedIds.filter((id) => known.has(id));
    const located = articles.filter(({ article: { id, source } }) => {
      const path = known.get(id)?.sources.get(source.sha256);
      return path === undefined || source.path < path;
    });
    const statements = changed.flatMap((one) => one.statements);

    if (replaced.length > 0) await deleteStatements(run, replaced);
    await Promise.all([
      writeArticles(run, changed),
      createStatements(run, statements),
      writeSources(run, located),
    ]);
    await markStatements(run, statements, true);
    const relocated = new Set(
      located.flatMap(({ article: { id } }) => (known.has(id) ? [id] : [])),
    );
    for (const id of replaced) relocated.delete(id);
    return {
      added: changedIds.filter((id) => !known.has(id)),
      replaced,
      articlesAdded: changed.length - replaced.length,
      articlesReplaced: replaced.length,
      articlesUnchanged: articles.length - changed.length,
      statements: statements.length,
      notes: changed.reduce((sum, { notes }) => sum + notes.length, 0),
      changes: changed.length + relocated.size,
    };
  });
}

/**
 * The same article in two files may be read in two ways, as the pages around it tell its day or its
 * city. So that the order of loading does not matter, the file with the least digest counts; of two
 * readings of one file the later.
 */
function chooseReadings(articles: readonly LoadedArticle[]): LoadedArticle[] {
  const chosen = new Map<string, LoadedArticle>();
  for (const one of articles) {
    const { id, source } = one.article;
    const other = chosen.get(id)?.article.source.sha256;
    if (other === undefined || source.sha256 <= other) chosen.set(id, one);
  }
  return [...chosen.values()];
}

async function readKnown(run: RunCypher, articles: readonly LoadedArticle[]) {
  const ids = articles.map(({ article }) => article.id);
  const rows = await run(READ_KNOWN, { rows: [...new Set(ids)] });
  return new Map(
    rows.map(({ id, digest, readFrom, sources }) => [
      id as string,
      {
        digest: digest as string,
        /** Empty where the file that it was read in is gone. */
        readFrom: readFrom as string,
        sources: new Map(sources as [id: string, path: string][]),
      },
    ]),
  );
}
