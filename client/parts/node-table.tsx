import { useExplorer } from '../explorer-context.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useLanguage } from '../language/language-context.ts';
import type { ShownNode } from '../state/shown-graph.ts';
import { moveFocus } from './move-focus.ts';

/** The nodes on the canvas: Enter opens, E expands, arrows move. */
export function NodeTable({ nodes }: { readonly nodes: readonly ShownNode[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  if (nodes.length === 0) return null;
  return (
    <table class="table">
      <caption>{t('list.nodes', { count: nodes.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.name')}</th>
          <th scope="col">{t('list.kind')}</th>
          <th scope="col" class="number">
            {t('list.degree')}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {nodes.map((node) => (
          <tr key={node.id}>
            <td>
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
