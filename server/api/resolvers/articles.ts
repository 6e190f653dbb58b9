import { type ArticleRow, toArticle } from '../../graph/read/article-columns.ts';
import { ARTICLES, planList } from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import { checkDays } from '../check-days.ts';
import { checkPage } from '../check-page.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `articles(…)`: a page of the list. */
export const articles: NonNullable<QueryResolvers['articles']> = (_root, asked, { graph }) =>
  readPage(
    graph,
    planList(ARTICLES, asked.order),
    {
      text: asked.text ?? null,
      place: asked.place ?? null,
      entity: asked.entity ?? null,
      ...checkDays(asked),
    },
    checkPage(asked),
    (row) => toArticle(row as ArticleRow),
  );
