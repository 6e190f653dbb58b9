import type { ComponentChildren } from 'preact';
import type { TenureLineFragment } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { measureTenure, spanTenures, type TenureSpan } from '../../figures/measure-tenure.ts';
import { EntityLink } from '../entity-link.tsx';
import { EvidenceButton } from '../articles/evidence-button.tsx';
import { LongList } from '../lists/long-list.tsx';
import { TenureAxis } from './tenure-axis.tsx';
import { TenureBar } from './tenure-bar.tsx';
import { TenureChanges } from './tenure-changes.tsx';
import { TenureEnds } from './tenure-ends.tsx';

interface TenureListProps<Tenure> {
  /** Tells it from the view's other lists. */
  readonly name: string;
  readonly tenures: readonly Tenure[];
  /** Which ends to name; the dossier's own entity is left out. */
  readonly show: readonly ('person' | 'role')[];
  /** The time that the bars stand on where it is not this list's own, and said elsewhere. */
  readonly span?: TenureSpan | null;
  /** What else is to be said of a tenure. */
  readonly more?: (tenure: Tenure) => ComponentChildren;
}

/** Who was seen in which post, each line with its evidence. */
export function TenureList<Tenure extends TenureLineFragment>(props: TenureListProps<Tenure>) {
  const { name, tenures, show, span: given, more } = props;
  const { t } = useLanguage();
  const span = given === undefined ? spanTenures(tenures) : given;
  return (
    <>
      {given === undefined && <TenureAxis span={span} />}
      <LongList name={name} items={tenures}>
        {(tenure) => (
          <li key={tenure.id}>
            <div class="line-main">
              {show.includes('person') && <EntityLink entity={tenure.person} />}
              {show.includes('role') && <EntityLink entity={tenure.role} />}
              <TenureChanges tenure={tenure} />
            </div>
            <div class="line-more">
              <TenureEnds tenure={tenure} />
            </div>
            {more?.(tenure)}
            <TenureBar bar={measureTenure(tenure, span)} />
            <EvidenceButton
              view={{ panel: 'EDGE', id: tenure.id }}
              count={tenure.statements.length}
              line={`${tenure.person.name} ${tenure.role.name}`}
            />
          </li>
        )}
      </LongList>
      {given === undefined && tenures.length > 0 && <p class="remark">{t('entity.softEnds')}</p>}
    </>
  );
}
