import { ComparedPersonDocument } from '../api/documents.generated.ts';
import { useAnswers } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { DateText } from '../parts/date-text.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { Section } from '../parts/section.tsx';
import { SharedMeetings } from '../parts/meetings/shared-meetings.tsx';
import { TenureList } from '../parts/posts/tenure-list.tsx';
import { comparePeople } from '../figures/compare-people.ts';

/** Two to five people side by side: where they sat together, who is named first, posts in one body. */
export function ComparePanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLanguage();
  const answer = useAnswers(
    ComparedPersonDocument,
    ids.map((id) => ({ id })),
  );
  return (
    <AnswerView
      answer={answer}
      pick={(answers) => {
        const people = answers.flatMap(({ person }) => person ?? []);
        return people.length < 2 ? null : people;
      }}
    >
      {(people) => {
        const { meetings, firsts, organisations } = comparePeople(people);
        return (
          <>
            <header class="entity-heading">
              <p class="eyebrow">{t('compare.title')}</p>
              <h2 class="compared">
                {people.map((person) => (
                  <EntityLink key={person.id} entity={person} />
                ))}
              </h2>
            </header>
            <Section title={t('compare.meetings')} count={meetings.length}>
              <SharedMeetings people={people} meetings={meetings} firsts={firsts} />
              <p class="remark">{t('compare.ordersHelp')}</p>
            </Section>
            <Section title={t('compare.organisations')} count={organisations.length}>
              {organisations.map(({ organisation, tenures, overlap }) => (
                <div key={organisation.id} class="shared-organisation">
                  <p class="line-main">
                    <EntityLink entity={organisation} />
                  </p>
                  <p class="line-more">
                    {overlap ? (
                      <>
                        {t('compare.overlap')} <DateText date={`${overlap.from}/${overlap.to}`} />
                      </>
                    ) : (
                      t('compare.noOverlap')
                    )}
                  </p>
                  <TenureList name={organisation.id} tenures={tenures} show={['person', 'role']} />
                </div>
              ))}
            </Section>
          </>
        );
      }}
    </AnswerView>
  );
}
