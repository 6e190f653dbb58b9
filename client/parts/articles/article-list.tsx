import type { ArticleHeadingFragment } from '../../api/documents.generated.ts';
import { ArticleLink } from './article-link.tsx';
import { DateText } from '../date-text.tsx';
import { LongList } from '../lists/long-list.tsx';

/** Articles by title and date; each title opens its article. */
export function ArticleList({
  articles,
}: {
  readonly articles: readonly ArticleHeadingFragment[];
}) {
  return (
    <LongList name="articles" items={articles}>
      {(article) => (
        <li key={article.id}>
          <div class="line-main">
            <ArticleLink article={article} />
          </div>
          <div class="line-more">
            <DateText date={article.date} />
          </div>
        </li>
      )}
    </LongList>
  );
}
