import type { ArticleHeadingFragment } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';

interface ArticleLinkProps {
  readonly article: Pick<ArticleHeadingFragment, 'id' | 'title'>;
  /** The statement to highlight in it. */
  readonly statement?: string;
}

/** An article's title, or that it has none: it opens the text in the panel. */
export function ArticleLink({ article, statement }: ArticleLinkProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
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
      {article.title || t('article.untitled')}
    </button>
  );
}
