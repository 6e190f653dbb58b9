import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { EdgeRow } from '../state/order-rows.ts';
import { moveFocus } from './move-focus.ts';

/** The relations on the canvas; each opens its evidence. */
export function EdgeTable({ rows }: { readonly rows: readonly EdgeRow[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <table class="table">
      <caption>{t('list.edges', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.source')}</th>
          <th scope="col">{t('list.relation')}</th>
          <th scope="col">{t('list.target')}</th>
          <th scope="col" class="number">
            {t('list.statements')}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {rows.map(({ edge, source, target }) => (
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
