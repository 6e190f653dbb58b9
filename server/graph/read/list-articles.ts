import type { ArticleRecord, StatementRecord } from './records.ts';

/** Lists the articles of statements, each once, latest first as the statements are. */
export function listArticles(statements: readonly StatementRecord[]): ArticleRecord[] {
  const articles = new Map(statements.map(({ article }) => [article.id, article]));
  const day = (article: ArticleRecord) => (article.date ?? '').replaceAll('X', '0');
  return [...articles.values()].sort(
    (a, b) => day(b).localeCompare(day(a)) || a.title.localeCompare(b.title, 'zh'),
  );
}
