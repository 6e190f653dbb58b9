import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { EdgeRow } from '../../figures/order-rows.ts';
import { SortableTable } from './sortable-table.tsx';

type Column = 'source' | 'relation' | 'target' | 'lastSeen' | 'statements';

/** The relations on the canvas; each opens its evidence. */
export function EdgeTable({ rows }: { readonly rows: readonly EdgeRow[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <SortableTable
      name="edges"
      caption={t('list.edges', { count: rows.length })}
      columns={[
        { column: 'source', title: t('list.source') },
        { column: 'relation', title: t('list.relation') },
        { column: 'target', title: t('list.target') },
        { column: 'lastSeen', title: t('entity.lastSeen'), isNumber: true },
        { column: 'statements', title: t('list.statements'), isNumber: true },
      ]}
      rows={rows}
      read={readCell}
    >
      {({ edge, source, target }) => ({
        key: edge.id,
        cells: (
          <>
            <td>{source.name}</td>
            <td>{t(`edgeKind.${edge.kind}`)}</td>
            <td>{target.name}</td>
            <td class="number row-day">{edge.lastSeen}</td>
            <td class="number">
              <button
                type="button"
                class="evidence-button"
                aria-label={`${t('evidence.of', { line: `${source.name} ${target.name}` })} ${edge.statementCount}`}
                onClick={() => {
                  explorer.open({ panel: 'EDGE', id: edge.id });
                }}
              >
                {edge.statementCount}
              </button>
            </td>
          </>
        ),
      })}
    </SortableTable>
  );
}

function readCell({ edge, source, target }: EdgeRow, column: Column): string | number {
  const cells = {
    source: source.name,
    relation: edge.kind,
    target: target.name,
    lastSeen: edge.lastSeen ?? '',
    statements: edge.statementCount,
  };
  return cells[column];
}
