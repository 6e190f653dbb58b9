import type { CandidateLineFragment } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { EntityReference } from '../../state/entity-reference.ts';
import { DecisionForm } from './decision-form.tsx';
import { EntityLink } from '../entity-link.tsx';
import { TwinCard } from './twin-card.tsx';

const AGAINST: readonly string[] = ['POSTS_CONFLICT', 'OTHER_WALK_OF_LIFE'];

interface CandidateListProps {
  readonly entity: EntityReference;
  readonly candidates: readonly CandidateLineFragment[];
  readonly mayWrite: boolean;
}

/** Who may be the same one, with what speaks for it and against it. */
export function CandidateList({ entity, candidates, mayWrite }: CandidateListProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <ul class="lines">
      {candidates.map(({ entity: other, reasons }) => (
        <li key={other.id}>
          {entity.kind === 'PERSON' ? (
            <div class="twins">
              <TwinCard id={entity.id} />
              <TwinCard id={other.id} />
            </div>
          ) : (
            <div class="line-main">
              <EntityLink entity={other} />
            </div>
          )}
          <div class="line-more">
            {reasons.map((reason) => (
              <span key={reason} class={AGAINST.includes(reason) ? 'tag tag-strong' : 'tag'}>
                {t(`candidate.${reason}`)}
              </span>
            ))}
          </div>
          {entity.kind === 'PERSON' && (
            <button
              type="button"
              class="button button-quiet twin-compare"
              onClick={() => {
                explorer.open({ panel: 'COMPARE', ids: [entity.id, other.id] });
              }}
            >
              {t('candidate.compare')}
            </button>
          )}
          {mayWrite && <DecisionForm one={entity.id} other={other.id} />}
        </li>
      ))}
    </ul>
  );
}
