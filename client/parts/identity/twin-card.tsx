import { TwinDocument, type TwinQuery } from '../../api/documents.generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AnswerView } from '../answer-view.tsx';
import { ArticleLink } from '../articles/article-link.tsx';
import { DateText } from '../date-text.tsx';
import { EntityLink } from '../entity-link.tsx';
import { EvidenceButton } from '../articles/evidence-button.tsx';
import { SeenSpan } from '../seen-span.tsx';

const MOST_POSTS = 5;
const MOST_ARTICLES = 3;

/** What tells a person from a namesake: when seen, in which posts, where reported. */
export function TwinCard({ id }: { readonly id: string }) {
  const answer = useAnswer(TwinDocument, { id });
  return (
    <div class="twin">
      <AnswerView answer={answer} pick={({ person }) => person}>
        {(person) => <Facts person={person} />}
      </AnswerView>
    </div>
  );
}

function Facts({ person }: { readonly person: NonNullable<TwinQuery['person']> }) {
  const { t } = useLanguage();
  const { firstSeen, lastSeen, tenures, appearances, articles } = person;
  return (
    <>
      <EntityLink entity={person} />
      <p class="line-more">
        <SeenSpan first={firstSeen} last={lastSeen} />
      </p>
      <ul>
        {tenures
          .slice(0, MOST_POSTS)
          .map(({ id, role, statements, firstSeen: from, lastSeen: to }) => (
            <li key={id}>
              <span class="twin-post">{role.name}</span>
              <span class="line-more">
                <DateText date={from} />
                {to !== from && <DateText date={to} />}
              </span>
              <EvidenceButton
                view={{ panel: 'EDGE', id }}
                count={statements.length}
                line={`${person.name} ${role.name}`}
              />
            </li>
          ))}
        {tenures.length === 0 && <li class="nothing">{t('twin.noPost')}</li>}
      </ul>
      <p class="line-more">
        {t('twin.counts', { meetings: appearances.length, articles: articles.length })}
      </p>
      <ul>
        {articles.slice(0, MOST_ARTICLES).map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} />
          </li>
        ))}
      </ul>
    </>
  );
}
