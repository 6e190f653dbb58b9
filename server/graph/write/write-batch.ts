/** Some articles, and what follows from them, in one transaction: all of it or nothing. */
import type { Graph, RunCypher } from '../connection.ts';
import { deriveGraph } from '../../resolve/derive-graph.ts';
import { findTouched, type Touched } from '../../resolve/find-touched.ts';
import type { GroundedStatement } from '../../resolve/grounded-statement.ts';
import type { LoadedArticle } from './prepare-article.ts';
import { writeArticles, writeSources } from './write-articles.ts';
import { writeDerivedGraph } from './write-derived-graph.ts';
import {
  createStatements,
  type LinkedStatement,
  readTouchedStatements,
  takeStatements,
} from './write-statements.ts';

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

/** One writer at a time, in any process: what a second one read would no longer be so. */
const TAKE_TURN = `MERGE (turn:Turn {id: 'load'}) SET turn.id = 'load'`;

const READ_KNOWN = `UNWIND $rows AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest, [(a)-[:FROM]->(s:Source) | s.id] AS sources`;

/**
 * Writes articles: new ones are added, changed ones replaced, the rest left as they are. The people,
 * organisations, roles and meetings that they speak of are resolved again from all articles.
 */
export function writeBatch(graph: Graph, articles: readonly LoadedArticle[]): Promise<BatchReport> {
  return graph.write(async (run) => {
    await run(TAKE_TURN);
    const known = await readKnown(run, articles);
    // The same article twice: the later reading counts, as it would in a later batch.
    const latest = new Map(articles.map((one) => [one.article.id, one]));
    const changed = [...latest.values()].filter(
      ({ article, digest }) => known.get(article.id)?.digest !== digest,
    );
    const replaced = changed.flatMap(({ article: { id } }) => (known.has(id) ? [id] : []));
    const located = articles.filter(
      ({ article: { id, source } }) => !known.get(id)?.sources.includes(source.sha256),
    );
    const statements = changed.flatMap((one) => one.statements);

    if (changed.length > 0) {
      const former = await takeStatements(run, replaced);
      const touched = findTouched([...former, ...statements]);
      // Read before writing: a transaction reads its own fresh nodes several times slower.
      const standing = await readTouchedStatements(run, touched);
      await writeArticles(run, changed);
      await createStatements(run, statements);
      await resolveAgain(run, touched, standing, statements);
    }
    await writeSources(run, located);
    const relocated = new Set(
      located.flatMap(({ article: { id } }) => (known.has(id) ? [id] : [])),
    );
    for (const id of replaced) relocated.delete(id);
    return {
      articlesAdded: changed.length - replaced.length,
      articlesReplaced: replaced.length,
      articlesUnchanged: articles.length - changed.length,
      statements: statements.length,
      notes: changed.reduce((sum, { notes }) => sum + notes.length, 0),
      changes: changed.length + relocated.size,
    };
  });
}

async function readKnown(run: RunCypher, articles: readonly LoadedArticle[]) {
  const ids = articles.map(({ article }) => article.id);
  const rows = await run(READ_KNOWN, { rows: [...new Set(ids)] });
  return new Map(
    rows.map(({ id, digest, sources }) => [
      id as string,
      { digest: digest as string, sources: sources as string[] },
    ]),
  );
}

async function resolveAgain(
  run: RunCypher,
  touched: Touched,
  standing: readonly LinkedStatement[],
  added: readonly GroundedStatement[],
): Promise<void> {
  const derived = deriveGraph(touched, [...standing.map((one) => one.statement), ...added]);
  const linked = new Map(standing.map((one) => [one.statement.id, one]));
  const changedLinks = derived.links.flatMap((link) => {
    const before = linked.get(link.statement);
    const isSame = before?.subjectId === link.subject && before.objectId === link.object;
    return isSame ? [] : [{ ...link, isNew: before === undefined }];
  });
  await writeDerivedGraph(run, touched, derived, changedLinks);
}
