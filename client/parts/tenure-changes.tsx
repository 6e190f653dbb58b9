import type { TenureLineFragment } from '../api/documents.generated.ts';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { DateText } from './date-text.tsx';

interface TenureChangesProps {
  readonly tenure: Pick<TenureLineFragment, 'former' | 'start' | 'end' | 'statements'>;
}

/** What became of a tenure besides its ends, each with its sentence; and that only its past is told of. */
export function TenureChanges({ tenure: { former, start, end, statements } }: TenureChangesProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  // Those that the ends name are not said twice.
  const stated = [start, end].flatMap((each) => (each?.hard ? each.statement.id : []));
  return (
    <>
      {former && <span class="tag">{t('tenure.former')}</span>}
      {statements.map(({ id, change, date, article }) =>
        change && !stated.includes(id) ? (
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
        ) : null,
      )}
    </>
  );
}
