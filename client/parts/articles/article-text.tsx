import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleReaderQuery } from '../../api/documents.generated.ts';
import { cutText } from '../../text/cut-text.ts';
import { splitLines } from '../../text/split-lines.ts';

type Article = NonNullable<ArticleReaderQuery['article']>;

interface ArticleTextProps {
  readonly article: Article;
  readonly chosen: string | null;
  readonly onPick: (statement: string) => void;
}

/** The text as it stands, headings included: the chosen quote marked, the others underlined. */
export function ArticleText({ article, chosen, onPick }: ArticleTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => splitLines(article.text), [article.text]);
  const quotes = useMemo(
    () => article.statements.filter(({ kind, id }) => kind !== 'NAMED' || id === chosen),
    [article.statements, chosen],
  );

  useEffect(() => {
    place.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [chosen, article.id]);

  return (
    <div ref={place} class="article-text" lang="zh-Hans">
      {lines.map(({ start, text }) => {
        const spans = quotes.map((quote) => ({
          id: quote.id,
          start: quote.start - start,
          end: quote.end - start,
        }));
        const Line = text === article.title ? 'h2' : 'p';
        return (
          <Line key={start} class={headingClass(article, text)}>
            {cutText(text, spans).map((piece) => {
              if (chosen !== null && piece.statements.includes(chosen)) {
                return <mark key={piece.start}>{piece.text}</mark>;
              }
              const [first] = piece.statements;
              if (first === undefined) return piece.text;
              return (
                <span
                  key={piece.start}
                  class="quoted"
                  onClick={() => {
                    onPick(first);
                  }}
                >
                  {piece.text}
                </span>
              );
            })}
          </Line>
        );
      })}
    </div>
  );
}

function headingClass({ title, kicker, subtitle }: Article, line: string): string | undefined {
  if (line === title) return 'article-title';
  if (line === kicker) return 'article-kicker';
  return line === subtitle ? 'article-subtitle' : undefined;
}
