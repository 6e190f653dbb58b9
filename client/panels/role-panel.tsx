import { RoleDossierDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { DayHolders } from '../parts/posts/day-holders.tsx';
import { EntityHeading } from '../parts/entity-heading.tsx';
import { EntityList } from '../parts/lists/entity-list.tsx';
import { Section } from '../parts/section.tsx';
import { TenureList } from '../parts/posts/tenure-list.tsx';

/** A post: its organisation and everyone seen in it. */
export function RolePanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const answer = useAnswer(RoleDossierDocument, { id });
  return (
    <AnswerView answer={answer} pick={({ role }) => role}>
      {(role) => (
        <>
          <EntityHeading entity={role} />
          {role.organisation && (
            <Section title={t('role.organisation')}>
              <EntityList name="organisation" entities={[role.organisation]} />
            </Section>
          )}
          <DayHolders id={id} show={['person']} />
          <Section title={t('role.holders')} count={role.succession.length}>
            <TenureList
              name="holders"
              tenures={role.succession.map(({ tenure, gap }) => ({ ...tenure, gap }))}
              show={['person']}
              more={({ gap }) => {
                return gap ? <p class="line-more">{t('succession.gap', { count: gap })}</p> : null;
              }}
            />
          </Section>
        </>
      )}
    </AnswerView>
  );
}
