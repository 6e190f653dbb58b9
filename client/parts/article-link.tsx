import type { ArticleHeadingFragment } from '../api/documents.generated.ts';
import { useExplorer } from '../explorer-context.ts';

interface ArticleLinkProps {
  readonly article: ArticleHeadingFragment;
  /** The statement to highlight in it. */
  readonly statement?: string;
}

/** An article's title that opens its text in the panel. */
export function ArticleLink({ article, statement }: ArticleLinkProps) {
  const explorer = useExplorer();
  return (
    <button
      type="button"
      class="article-link"
      onClick={() => {
        explorer.open({
          panel: 'ARTICLE',
          id: article.id,
          ...(statement !== undefined && { statement }),
        });
      }}
    >
      {article.title}
    </button>
  );
}
