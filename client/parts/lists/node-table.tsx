import { useExplorer, useExplorerState } from '../../explorer-context.ts';
import { KindMark } from '../../graph/kind-mark.tsx';
import { useLanguage } from '../../language/language-context.ts';
import type { ShownNode } from '../../state/shown-graph.ts';
import { toggleSelected } from '../../state/selection.ts';
import { SortableTable } from './sortable-table.tsx';

/** The nodes on the canvas: Enter opens, E expands, arrows move; by last report, who is no longer named. */
export function NodeTable({ nodes }: { readonly nodes: readonly ShownNode[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const selection = useExplorerState((state) => state.selection);
  return (
    <SortableTable
      name="nodes"
      caption={t('list.nodes', { count: nodes.length })}
      columns={[
        { column: 'name', title: t('list.name') },
        { column: 'kind', title: t('list.kind') },
        { column: 'degree', title: t('list.degree'), isNumber: true },
        { column: 'lastSeen', title: t('entity.lastSeen'), isNumber: true },
      ]}
      rows={nodes}
      read={(node, column) => node[column] ?? ''}
    >
      {(node) => ({
        key: node.id,
        cells: (
          <>
            <td>
              <div class="row-name">
                <input
                  type="checkbox"
                  aria-label={t('list.select', { name: node.name })}
                  checked={selection.has(node.id)}
                  onChange={() => {
                    explorer.act((state) => toggleSelected(state, node.id));
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
              </div>
            </td>
            <td>{t(`kind.${node.kind}`)}</td>
            <td class="number">{node.degree}</td>
            <td class="number row-day">{node.lastSeen}</td>
          </>
        ),
      })}
    </SortableTable>
  );
}
