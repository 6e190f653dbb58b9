import type { Note } from '../../model/note.ts';
import type { Graph } from '../connection.ts';
import { articleColumns, type ArticleRow, toArticle } from './article-columns.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import type { ArticleDossier } from './dossier-records.ts';

const ARTICLES = `UNWIND $ids AS id
  MATCH (article:Article {id: id})
  CALL (article) {
    MATCH (article)-[:STATES]->(s:Statement)
    ${returnClaims('s.start, s.end, s.id')}
  }
  RETURN ${articleColumns('article')} AS article, article.text AS text,
    COLLECT { MATCH (article)-[r:FROM]->(source:Source)
      RETURN [source.path, source.id, source.encoding, r.start, r.end] ORDER BY source.path } AS sources,
    COLLECT { MATCH (article)-[:NOTES]->(note:Note)
      RETURN [note.rule, note.message, note.start, note.end] ORDER BY note.start, note.rule } AS notes,
    statements, articles, entities`;

interface Row extends ClaimRows {
  readonly article: ArticleRow;
  readonly text: string;
  readonly sources: [path: string, sha256: string, encoding: string, start: number, end: number][];
  readonly notes: [rule: string, message: string, start: number, end: number][];
}

/** Reads articles with their text and all that they say; ids that none has are left out. */
export async function readArticles(
  graph: Graph,
  ids: readonly string[],
): Promise<ArticleDossier[]> {
  const rows = (await graph.read(ARTICLES, { ids })) as unknown as Row[];
  return rows.map((row) => ({
    article: toArticle(row.article),
    text: row.text,
    sources: row.sources.map(([path, sha256, encoding, start, end]) => ({
      path,
      sha256,
      encoding,
      start,
      end,
    })),
    statements: toClaims(row),
    notes: row.notes.map(([rule, message, start, end]): Note => ({ rule, message, start, end })),
  }));
}
