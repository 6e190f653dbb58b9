import { ArticleReader } from '../parts/articles/article-reader.tsx';

interface ArticlePanelProps {
  readonly id: string;
  readonly statement?: string;
}

/** An article: its text with what it states, and from each statement back to the graph. */
export function ArticlePanel({ id, statement }: ArticlePanelProps) {
  return <ArticleReader id={id} statement={statement ?? null} />;
}
