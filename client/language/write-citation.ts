import type { Language } from './catalogue.ts';
import { formatDate } from './format-date.ts';

interface CitedArticle {
  readonly title: string;
  /** Null where the article names none. */
  readonly agency?: string | null | undefined;
  readonly date?: string | null | undefined;
  /** Files that hold the article. */
  readonly sources: readonly { readonly path: string }[];
}

/**
 * Writes a quote with where it stands, to be pasted into a text. What is not known is left out.
 *
 * @example writeCitation('韦韬出席', { title: '会议召开', date: '2022-05-25', sources: [] }, 'zh')
 *   === '“韦韬出席”（《会议召开》，2022年5月25日）'
 */
export function writeCitation(quote: string, article: CitedArticle, language: Language): string {
  const { title, agency, date, sources } = article;
  const place = [
    title === '' ? null : language === 'zh' ? `《${title}》` : `“${title}”`,
    agency,
    date ? formatDate(date, language).text : null,
    sources[0]?.path,
  ].filter((part) => part !== null && part !== undefined && part !== '');
  return language === 'zh'
    ? `“${quote}”（${place.join('，')}）`
    : `“${quote}” (${place.join(', ')})`;
}
