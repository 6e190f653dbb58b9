import { EdgeEvidenceDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { ArticleReader } from '../parts/articles/article-reader.tsx';
import { DateText } from '../parts/date-text.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { FunctionTags } from '../parts/meetings/function-tags.tsx';
import { Quote } from '../parts/articles/quote.tsx';
import { SeenSpan } from '../parts/seen-span.tsx';

const MOST_STATEMENTS = 50;

interface EdgePanelProps {
  readonly id: string;
  readonly statement?: string;
}

/** A relation: the sentences it rests on, and the article of the chosen one open below them. */
export function EdgePanel({ id, statement }: EdgePanelProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const answer = useAnswer(EdgeEvidenceDocument, { id, first: MOST_STATEMENTS });
  return (
    <AnswerView answer={answer} pick={({ edge }) => edge}>
      {(edge) => {
        const { statements } = edge;
        const chosen = statements.find((each) => each.id === statement) ?? statements[0];
        return (
          <div class="desk">
            <div class="desk-top">
              <header class="entity-heading">
                <p class="eyebrow">{t('evidence.title')}</p>
                <h2 class="relation">
                  <EntityLink entity={edge.source} />
                  <span class="relation-kind">{t(`edgeKind.${edge.kind}`)}</span>
                  <EntityLink entity={edge.target} />
                </h2>
                <p class="line-more">
                  <SeenSpan first={edge.firstSeen} last={edge.lastSeen} />
                  <FunctionTags functions={edge.functions} />
                </p>
              </header>
              <ol class="quotes">
                {statements.map((each) => (
                  <li key={each.id}>
                    <button
                      type="button"
                      class="quote"
                      aria-pressed={each.id === chosen?.id}
                      onClick={() => {
                        explorer.open({ panel: 'EDGE', id, statement: each.id });
                      }}
                    >
                      <Quote statement={each} />
                      <span class="line-more">
                        {each.change && (
                          <span class="tag tag-strong">{t(`change.${each.change}`)}</span>
                        )}
                        {each.former && <span class="tag">{t('tenure.former')}</span>}
                        <span>{each.article.title || t('article.untitled')}</span>
                        <DateText date={each.date ?? each.article.date} />
                      </span>
                    </button>
                  </li>
                ))}
              </ol>
              {statements.length < edge.statementCount && (
                <p class="remark">
                  {t('evidence.truncated', {
                    shown: statements.length,
                    total: edge.statementCount,
                  })}
                </p>
              )}
            </div>
            <div class="desk-article">
              {chosen && <ArticleReader id={chosen.article.id} statement={chosen.id} />}
            </div>
          </div>
        );
      }}
    </AnswerView>
  );
}
