import type { TenureLineFragment } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import { listChanges } from '../../figures/list-changes.ts';
import { DateText } from '../date-text.tsx';

interface TenureChangesProps {
  readonly tenure: Pick<TenureLineFragment, 'former' | 'start' | 'end' | 'statements'>;
}

/** What became of a tenure besides its ends, each with its sentence; and that only its past is told of. */
export function TenureChanges({ tenure }: TenureChangesProps) {
  const { former } = tenure;
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <>
      {former && <span class="tag">{t('tenure.former')}</span>}
      {listChanges(tenure).map(({ id, change, date, article }) => (
        <button
          key={id}
          type="button"
          class="tag tag-strong"
          onClick={() => {
            explorer.open({ panel: 'ARTICLE', id: article.id, statement: id });
          }}
        >
          {t(`change.${change}`)} {date != null && <DateText date={date} />}
        </button>
      ))}
    </>
  );
}
