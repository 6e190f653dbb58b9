import type { PersonDossierQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntityLink } from '../entity-link.tsx';

type Person = NonNullable<PersonDossierQuery['person']>;

/** Who was at the same meetings, and whether more often than chance has it; each leads to the meetings. */
export function CoAttendeeList({ person }: { readonly person: Person }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <>
      <ul class="lines">
        {person.coAttendees.map(({ person: other, count, lift }) => (
          <li key={other.id}>
            <div class="line-main">
              <EntityLink entity={other} />
              <span class="line-more">{t('coAttendees.lift', { lift: lift.toFixed(1) })}</span>
            </div>
            <button
              type="button"
              class="evidence-button"
              aria-label={`${t('evidence.of', { line: `${person.name} ${other.name}` })} ${t('start.meetings', { count })}`}
              onClick={() => {
                explorer.open({ panel: 'COMPARE', ids: [person.id, other.id] });
              }}
            >
              {t('start.meetings', { count })}
            </button>
          </li>
        ))}
      </ul>
      <p class="remark">{t('coAttendees.help')}</p>
    </>
  );
}
