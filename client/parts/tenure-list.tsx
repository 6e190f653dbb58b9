import type { ComponentChildren } from 'preact';
import type { TenureLineFragment } from '../api/documents.generated.ts';
import { useLanguage } from '../language/language-context.ts';
import { measureTenures, spanTenures } from '../state/measure-tenure.ts';
import { DateText } from './date-text.tsx';
import { EntityLink } from './entity-link.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { TenureBar } from './tenure-bar.tsx';
import { TenureChanges } from './tenure-changes.tsx';
import { TenureEnds } from './tenure-ends.tsx';

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
  const span = spanTenures(tenures);
  return (
    <>
      {span && (
        <p class="tenure-axis">
          <DateText date={span.from.slice(0, 7)} />
          <DateText date={span.to.slice(0, 7)} />
        </p>
      )}
      <ul class="lines">
        {tenures.map((tenure, index) => {
          const { id, person, role, statements } = tenure;
          return (
            <li key={id}>
              <div class="line-main">
                {show.includes('person') && <EntityLink entity={person} />}
                {show.includes('role') && <EntityLink entity={role} />}
                <TenureChanges tenure={tenure} />
              </div>
              <div class="line-more">
                <TenureEnds tenure={tenure} />
              </div>
              {more?.(id)}
              <TenureBar bar={bars[index] ?? null} />
              <EvidenceButton
                view={{ panel: 'EDGE', id }}
                count={statements.length}
                line={`${person.name} ${role.name}`}
              />
            </li>
          );
        })}
      </ul>
      {tenures.length > 0 && <p class="remark">{t('entity.softEnds')}</p>}
    </>
  );
}
