/** An article without its text, as one compact list. */
import type { DateBasis } from '../../model/article.ts';
import type { ArticleRecord } from './records.ts';

export type ArticleRow = [
  id: string,
  title: string,
  kicker: string | null,
  subtitle: string | null,
  agency: string | null,
  date: string | null,
  dateBasis: DateBasis | null,
  province: string | null,
  city: string | null,
];

/** Cypher for the columns of an article. */
export function articleColumns(node: string): string {
  return `[${node}.id, ${node}.title, ${node}.kicker, ${node}.subtitle, ${node}.agency,
      ${node}.date, ${node}.dateBasis, ${node}.province, ${node}.city]`;
}

/** Gives the columns their names. */
export function toArticle(row: ArticleRow): ArticleRecord {
  const [id, title, kicker, subtitle, agency, date, dateBasis, province, city] = row;
  return { id, title, kicker, subtitle, agency, date, dateBasis, province, city };
}
