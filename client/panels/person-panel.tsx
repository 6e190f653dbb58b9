import { PersonDossierDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { AppearanceChart } from '../parts/meetings/appearance-chart.tsx';
import { AppearanceList } from '../parts/meetings/appearance-list.tsx';
import { ArticleLink } from '../parts/articles/article-link.tsx';
import { ArticleList } from '../parts/articles/article-list.tsx';
import { CoAttendeeList } from '../parts/meetings/co-attendee-list.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DayHolders } from '../parts/posts/day-holders.tsx';
import { EntityHeading } from '../parts/entity-heading.tsx';
import { EvidenceButton } from '../parts/articles/evidence-button.tsx';
import { Facts } from '../parts/facts.tsx';
import { Identity } from '../parts/identity/identity.tsx';
import { LongList } from '../parts/lists/long-list.tsx';
import { Section } from '../parts/section.tsx';
import { SuccessionNote } from '../parts/posts/succession-note.tsx';
import { TenureList } from '../parts/posts/tenure-list.tsx';

/** A person: posts, meetings, bylines and articles, each line with its evidence. */
export function PersonPanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const answer = useAnswer(PersonDossierDocument, { id });
  return (
    <AnswerView answer={answer} pick={({ person }) => person}>
      {(person) => (
        <>
          <EntityHeading entity={person} more={person.pinyin}>
            <Facts
              facts={[
                [t('entity.firstSeen'), <DateText key="first" date={person.firstSeen} />],
                [t('entity.lastSeen'), <DateText key="last" date={person.lastSeen} />],
              ]}
            />
          </EntityHeading>
          {person.tenures.length > 0 && <DayHolders id={id} show={['role']} />}
          <Section title={t('person.tenures')} count={person.tenures.length}>
            <TenureList
              name="posts"
              tenures={person.tenures}
              show={['role']}
              more={({ id: tenure, role }) => (
                <SuccessionNote succession={role.succession} tenure={tenure} />
              )}
            />
          </Section>
          <Identity entity={person} candidates={person.candidates} />
          <Section title={t('person.appearances')} count={person.appearances.length}>
            <AppearanceChart appearances={person.appearances} />
            <AppearanceList appearances={person.appearances} />
          </Section>
          {person.coAttendees.length > 0 && (
            <Section title={t('coAttendees.title')} count={person.coAttendees.length}>
              <CoAttendeeList person={person} />
            </Section>
          )}
          {person.bylines.length > 0 && (
            <Section title={t('person.bylines')} count={person.bylines.length}>
              <LongList name="bylines" items={person.bylines}>
                {({ as, article, statement }) => (
                  <li key={statement.id}>
                    <div class="line-main">
                      <ArticleLink article={article} statement={statement.id} />
                    </div>
                    <div class="line-more">
                      <span class="tag">{t(`byline.${as}`)}</span>
                      <DateText date={article.date} />
                    </div>
                    <EvidenceButton
                      view={{ panel: 'ARTICLE', id: article.id, statement: statement.id }}
                      count={1}
                      line={`${person.name} ${t(`byline.${as}`)} ${article.title}`}
                    />
                  </li>
                )}
              </LongList>
            </Section>
          )}
          <Section title={t('articles.title')} count={person.articles.length}>
            <ArticleList articles={person.articles} />
          </Section>
        </>
      )}
    </AnswerView>
  );
}
