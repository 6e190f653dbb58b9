import { useLanguage } from '../../language/language-context.ts';
import type { EdgeRow } from '../../figures/order-rows.ts';
import { writeCsv } from '../../text/write-csv.ts';
import { saveFile } from './save-file.ts';

/** Saves the relations of the list as a CSV file, one a line. */
export function SaveTable({ rows }: { readonly rows: readonly EdgeRow[] }) {
  const { t } = useLanguage();
  const save = () => {
    const head = [
      t('list.source'),
      t('list.kind'),
      t('list.relation'),
      t('list.target'),
      t('list.kind'),
      t('list.statements'),
      t('entity.firstSeen'),
      t('entity.lastSeen'),
    ];
    const lines = rows.map(({ edge, source, target }) => [
      source.name,
      t(`kind.${source.kind}`),
      t(`edgeKind.${edge.kind}`),
      target.name,
      t(`kind.${target.kind}`),
      edge.statementCount,
      edge.firstSeen ?? null,
      edge.lastSeen ?? null,
    ]);
    saveFile('renmai.csv', new Blob([writeCsv([head, ...lines])], { type: 'text/csv' }));
  };
  return (
    <button type="button" class="button button-quiet" disabled={rows.length === 0} onClick={save}>
      {t('list.save')}
    </button>
  );
}
