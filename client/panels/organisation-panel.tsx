import { OrganisationDossierDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { AppearanceChart } from '../parts/meetings/appearance-chart.tsx';
import { AppearanceList } from '../parts/meetings/appearance-list.tsx';
import { ArticleList } from '../parts/articles/article-list.tsx';
import { DayHolders } from '../parts/posts/day-holders.tsx';
import { EntityHeading } from '../parts/entity-heading.tsx';
import { EntityList } from '../parts/lists/entity-list.tsx';
import { Facts } from '../parts/facts.tsx';
import { Identity } from '../parts/identity/identity.tsx';
import { PostList } from '../parts/posts/post-list.tsx';
import { Section } from '../parts/section.tsx';

/** An organisation: its people and posts, what it is part of, where it attended. */
export function OrganisationPanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const answer = useAnswer(OrganisationDossierDocument, { id });
  return (
    <AnswerView answer={answer} pick={({ organisation }) => organisation}>
      {(organisation) => {
        const { aliases, partOf, parts, roles, tenures, appearances, articles } = organisation;
        return (
          <>
            <EntityHeading
              entity={organisation}
              more={t(`organisationKind.${organisation.organisationKind}`)}
            >
              <Facts
                facts={[
                  [t('entity.aliases'), aliases.length > 0 ? aliases.join(t('mark.list')) : null],
                ]}
              />
            </EntityHeading>
            {roles.length > 0 && <DayHolders id={id} show={['person', 'role']} />}
            <Section title={t('organisation.roles')} count={roles.length}>
              <PostList roles={roles} tenures={tenures} />
            </Section>
            {partOf.length > 0 && (
              <Section title={t('organisation.partOf')}>
                <EntityList name="part of" entities={partOf} />
              </Section>
            )}
            {parts.length > 0 && (
              <Section title={t('organisation.parts')} count={parts.length}>
                <EntityList name="parts" entities={parts} />
              </Section>
            )}
            {appearances.length > 0 && (
              <Section title={t('organisation.appearances')} count={appearances.length}>
                <AppearanceChart appearances={appearances} />
                <AppearanceList appearances={appearances} />
              </Section>
            )}
            <Identity entity={organisation} candidates={organisation.candidates} />
            <Section title={t('articles.title')} count={articles.length}>
              <ArticleList articles={articles} />
            </Section>
          </>
        );
      }}
    </AnswerView>
  );
}
