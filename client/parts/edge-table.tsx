import { useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { EdgeRow } from '../state/order-rows.ts';
import { nextSorting, type Sorting, sortRows } from '../state/sort-rows.ts';
import { moveFocus } from './move-focus.ts';
import { SortHeader } from './sort-header.tsx';

const COLUMNS = ['source', 'relation', 'target', 'statements'] as const;
type Column = (typeof COLUMNS)[number];

/** The relations on the canvas; each opens its evidence. */
export function EdgeTable({ rows }: { readonly rows: readonly EdgeRow[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const sort = (column: Column) => {
    setSorting(nextSorting(sorting, column));
  };
  const sorted = sorting === null ? rows : sortRows(rows, sorting, readCell);
  if (rows.length === 0) return null;
  return (
    <table class="table">
      <caption>{t('list.edges', { count: rows.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHeader
              key={column}
              column={column}
              title={t(`list.${column}`)}
              sorting={sorting}
              isNumber={column === 'statements'}
              onSort={sort}
            />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {sorted.map(({ edge, source, target }) => (
          <tr key={edge.id}>
            <td>{source.name}</td>
            <td>{t(`edgeKind.${edge.kind}`)}</td>
            <td>{target.name}</td>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function readCell({ edge, source, target }: EdgeRow, column: Column): string | number {
  const cells = {
    source: source.name,
    relation: edge.kind,
    target: target.name,
    statements: edge.statementCount,
  };
  return cells[column];
}
