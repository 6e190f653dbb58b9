import { useState } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useLanguage } from '../language/language-context.ts';
import { toggleSelected } from '../state/selection.ts';
import type { ShownNode } from '../state/shown-graph.ts';
import { nextSorting, type Sorting, sortRows } from '../state/sort-rows.ts';
import { moveFocus } from './move-focus.ts';
import { SortHeader } from './sort-header.tsx';

const COLUMNS = ['name', 'kind', 'degree'] as const;
type Column = (typeof COLUMNS)[number];

/** The nodes on the canvas: Enter opens, E expands, arrows move. */
export function NodeTable({ nodes }: { readonly nodes: readonly ShownNode[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const selection = useExplorerState((state) => state.selection);
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const sort = (column: Column) => {
    setSorting(nextSorting(sorting, column));
  };
  const rows = sorting === null ? nodes : sortRows(nodes, sorting, (node, column) => node[column]);
  if (nodes.length === 0) return null;
  return (
    <table class="table">
      <caption>{t('list.nodes', { count: nodes.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHeader
              key={column}
              column={column}
              title={t(`list.${column}`)}
              sorting={sorting}
              isNumber={column === 'degree'}
              onSort={sort}
            />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {rows.map((node) => (
          <tr key={node.id}>
            <td class="row-name">
              <input
                type="checkbox"
                aria-label={t('list.select', { name: node.name })}
                checked={selection.has(node.id)}
                onChange={() => {
                  explorer.store.update((state) => toggleSelected(state, node.id));
                }}
              />
              <button
                type="button"
                class="entity-link"
                onClick={() => {
                  explorer.run({ what: 'FOCUS', entity: node });
                }}
                onKeyDown={(event) => {
                  if (event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey) return;
                  explorer.run({ what: 'EXPAND', id: node.id });
                }}
              >
                <KindMark kind={node.kind} />
                <span>{node.name}</span>
              </button>
            </td>
            <td>{t(`kind.${node.kind}`)}</td>
            <td class="number">{node.degree}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
