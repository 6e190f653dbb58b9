import { useState } from 'preact/hooks';
import { ArticleReaderDocument } from '../../api/documents.generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useLanguage } from '../../language/language-context.ts';
import { writeCitation } from '../../language/write-citation.ts';
import { AnswerView } from '../answer-view.tsx';
import { ArticleStatements } from './article-statements.tsx';
import { ArticleText } from './article-text.tsx';
import { CopyCitation } from './copy-citation.tsx';
import { DateText } from '../date-text.tsx';
import { EntityLink } from '../entity-link.tsx';
import { Facts } from '../facts.tsx';

interface ArticleReaderProps {
  readonly id: string;
  /** The statement whose quote is highlighted and scrolled to; null for none. */
  readonly statement: string | null;
}

/** Reads one article: head, text with quotes, statements, and what could not be read. */
export function ArticleReader({ id, statement }: ArticleReaderProps) {
  const { t, language } = useLanguage();
  const answer = useAnswer(ArticleReaderDocument, { id });
  const [picked, setPicked] = useState<{ from: string | null; id: string } | null>(null);
  // A statement picked in the text holds until the panel asks for another.
  const chosen = picked?.from === statement ? picked.id : statement;
  const pick = (next: string) => {
    setPicked({ from: statement, id: next });
  };
  return (
    <AnswerView answer={answer} pick={({ article }) => article}>
      {(article) => {
        const bylines = article.statements.filter(({ kind }) => kind === 'BYLINE');
        const quoted = article.statements.find(({ id: each }) => each === chosen);
        const place = [article.province, article.city].filter(Boolean).join(' ');
        return (
          <article class="article">
            <Facts
              facts={[
                [
                  t('entity.date'),
                  <span key="date">
                    <DateText date={article.date} />{' '}
                    {article.dateBasis === 'INFERRED' && (
                      <span class="tag">{t('article.inferred')}</span>
                    )}
                  </span>,
                ],
                [
                  t('article.bylines'),
                  bylines.length > 0 || article.agency
                    ? [
                        article.agency && <span key="agency">{article.agency} </span>,
                        ...bylines.map(
                          ({ id: key, subject }) =>
                            subject && <EntityLink key={key} entity={subject} />,
                        ),
                      ]
                    : null,
                ],
                [t('entity.place'), place || null],
                [t('article.source'), article.sources[0]?.path ?? null],
              ]}
            />
            {quoted && <CopyCitation text={writeCitation(quoted.quote, article, language)} />}
            <ArticleText article={article} chosen={chosen} onPick={pick} />
            <ArticleStatements statements={article.statements} chosen={chosen} onPick={pick} />
            {article.notes.length > 0 && (
              <section class="section">
                <h3>{t('article.notes')}</h3>
                <ul class="notes">
                  {article.notes.map(({ rule, message, start, end }) => (
                    <li key={`${rule} ${start}`}>
                      <q>{article.text.slice(start, end)}</q> {message}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </article>
        );
      }}
    </AnswerView>
  );
}
