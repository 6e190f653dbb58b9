import type { ArticleReaderQuery } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntityLink } from '../entity-link.tsx';
import { FunctionTags } from '../meetings/function-tags.tsx';
import { Section } from '../section.tsx';

type Statement = NonNullable<ArticleReaderQuery['article']>['statements'][number];

interface ArticleStatementsProps {
  readonly statements: readonly Statement[];
  readonly chosen: string | null;
  readonly onPick: (statement: string) => void;
}

/** What an article states, in its order: each line leads to its quote and back to the graph. */
export function ArticleStatements({ statements, chosen, onPick }: ArticleStatementsProps) {
  const { t } = useLanguage();
  // That someone is named shows in the text itself, and bylines stand in the head.
  const telling = statements.filter(({ kind }) => kind !== 'NAMED' && kind !== 'BYLINE');
  return (
    <Section title={t('article.statements')} count={telling.length}>
      <ul class="lines">
        {telling.map(({ id, kind, words, quote, functions, change, former, subject, object }) => (
          <li key={id}>
            <div class="line-main">
              {subject && <EntityLink entity={subject} />}
              <span class="tag">{t(`statement.${kind}`)}</span>
              {object && <EntityLink entity={object} />}
            </div>
            <div class="line-more">
              <FunctionTags functions={functions} />
              {change && <span class="tag tag-strong">{t(`change.${change}`)}</span>}
              {former && <span class="tag">{t('tenure.former')}</span>}
            </div>
            <button
              type="button"
              class="evidence-button"
              aria-pressed={id === chosen}
              aria-label={`${t('evidence.of', { line: quote })} ${words ?? t('evidence.open', { count: 1 })}`}
              onClick={() => {
                onPick(id);
              }}
            >
              {words ?? t('evidence.open', { count: 1 })}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
