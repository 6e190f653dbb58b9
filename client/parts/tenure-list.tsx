import type { ComponentChildren } from 'preact';
import type { TenureLineFragment } from '../api/documents.generated.ts';
import { useLanguage } from '../language/language-context.ts';
import { measureTenures } from '../state/measure-tenure.ts';
import { EntityLink } from './entity-link.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { SeenSpan } from './seen-span.tsx';
import { TenureBar } from './tenure-bar.tsx';

interface TenureListProps {
  readonly tenures: readonly TenureLineFragment[];
  /** Which ends to name; the dossier's own entity is left out. */
  readonly show: readonly ('person' | 'role')[];
  /** What else is to be said of a tenure. */
  readonly more?: (id: string) => ComponentChildren;
}

/** Who was seen in which post, each line with its evidence. */
export function TenureList({ tenures, show, more }: TenureListProps) {
  const { t } = useLanguage();
  const bars = measureTenures(tenures);
  return (
    <>
      <ul class="lines">
        {tenures.map(({ id, person, role, former, firstSeen, lastSeen, statements }, index) => (
          <li key={id}>
            <div class="line-main">
              {show.includes('person') && <EntityLink entity={person} />}
              {show.includes('role') && <EntityLink entity={role} />}
              {former && <span class="tag">{t('tenure.former')}</span>}
              {statements.map(({ id: key, change }) =>
                change ? (
                  <span key={key} class="tag tag-strong">
                    {t(`change.${change}`)}
                  </span>
                ) : null,
              )}
            </div>
            <div class="line-more">
              <SeenSpan first={firstSeen} last={lastSeen} />
            </div>
            {more?.(id)}
            <TenureBar bar={bars[index] ?? null} />
            <EvidenceButton
              view={{ panel: 'EDGE', id }}
              count={statements.length}
              line={`${person.name} ${role.name}`}
            />
          </li>
        ))}
      </ul>
      {tenures.length > 0 && <p class="remark">{t('entity.softEnds')}</p>}
    </>
  );
}
