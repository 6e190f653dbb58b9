import { type CandidateLineFragment, DecisionsDocument } from '../../api/documents.generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { EntityReference } from '../../state/entity-reference.ts';
import { CandidateList } from './candidate-list.tsx';
import { DateText } from '../date-text.tsx';
import { Section } from '../section.tsx';
import { SignIn } from './sign-in.tsx';

interface IdentityProps {
  readonly entity: EntityReference;
  readonly candidates: readonly CandidateLineFragment[];
}

/** Who may be the same one, and what was decided on that; those who may write decide and undo here. */
export function Identity({ entity, candidates }: IdentityProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const answer = useAnswer(DecisionsDocument, {});
  const mayWrite = answer.phase === 'READY' && answer.data.mayWrite;
  const decisions =
    answer.phase === 'READY'
      ? answer.data.decisions.filter(({ about }) => about.includes(entity.id))
      : [];
  return (
    <>
      {candidates.length > 0 && (
        <Section title={t('candidate.title')} count={candidates.length}>
          <CandidateList entity={entity} candidates={candidates} mayWrite={mayWrite} />
          {answer.phase === 'READY' && !mayWrite && <SignIn />}
        </Section>
      )}
      {decisions.length > 0 && (
        <Section title={t('decision.title')} count={decisions.length}>
          <ul class="lines">
            {decisions.map(({ id, kind, state, author, time, reason, one, other }) => (
              <li key={id}>
                <div class="line-main">
                  <span>{[one, other].filter(Boolean).join(' · ')}</span>
                  <span class="tag">{t(`decision.${kind}`)}</span>
                  {state !== 'APPLIED' && (
                    <span class="tag tag-strong">{t(`decisionState.${state}`)}</span>
                  )}
                </div>
                <div class="line-more">
                  <span>{reason}</span>
                  <span>{author}</span>
                  <DateText date={time.slice(0, 10)} />
                </div>
                {mayWrite && (
                  <button
                    type="button"
                    class="evidence-button"
                    onClick={() => {
                      explorer.run({ what: 'REVOKE', id });
                    }}
                  >
                    {t('decision.undo')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
