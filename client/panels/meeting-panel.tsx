import { MeetingDossierDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { ArticleLink } from '../parts/articles/article-link.tsx';
import { DateText } from '../parts/date-text.tsx';
import { EntityHeading } from '../parts/entity-heading.tsx';
import { EvidenceButton } from '../parts/articles/evidence-button.tsx';
import { Facts } from '../parts/facts.tsx';
import { MeetingListings } from '../parts/meetings/meeting-listings.tsx';
import { Section } from '../parts/section.tsx';

/** A meeting: when and where, its listing in the article's order, and who reports it. */
export function MeetingPanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const answer = useAnswer(MeetingDossierDocument, { id });
  return (
    <AnswerView answer={answer} pick={({ meeting }) => meeting}>
      {(meeting) => (
        <>
          <EntityHeading entity={meeting} more={t(`meetingKind.${meeting.meetingKind}`)}>
            <Facts
              facts={[
                [t('entity.date'), <DateText key="date" date={meeting.date} />],
                [t('entity.place'), meeting.place ?? null],
                [
                  t('entity.aliases'),
                  meeting.aliases.length > 0 ? meeting.aliases.join(t('mark.list')) : null,
                ],
              ]}
            />
          </EntityHeading>
          <Section title={t('meeting.attendances')} count={meeting.attendances.length}>
            <MeetingListings appearances={meeting.attendances} />
          </Section>
          <Section title={t('meeting.statements')} count={meeting.statements.length}>
            <ul class="lines">
              {meeting.statements.map(({ id: statement, article }) => (
                <li key={statement}>
                  <div class="line-main">
                    <ArticleLink article={article} statement={statement} />
                  </div>
                  <div class="line-more">
                    <DateText date={article.date} />
                  </div>
                  <EvidenceButton
                    view={{ panel: 'ARTICLE', id: article.id, statement }}
                    count={1}
                    line={`${meeting.name} ${article.title}`}
                  />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </AnswerView>
  );
}
