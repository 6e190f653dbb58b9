/** What the canvas shows, as lists: the same graph for those who cannot, or need not, see it. */
import { useLanguage } from '../language/language-context.ts';
import { EdgeTable } from '../parts/lists/edge-table.tsx';
import { NodeTable } from '../parts/lists/node-table.tsx';
import { SaveList } from '../parts/lists/save-list.tsx';
import { useKept } from '../use-kept.ts';
import { useVisible } from '../use-visible.ts';
import { orderEdges, orderNodes } from '../figures/order-rows.ts';

/** Nodes and relations of the visible graph, to filter, open and expand. */
export function ListPanel() {
  const { t } = useLanguage();
  const [sought, setSought] = useKept<string>('sought', '');
  const visible = useVisible();
  const nodes = orderNodes(visible, sought);
  const edges = orderEdges(visible, sought);
  return (
    <>
      <header class="entity-heading">
        <h2 class="list-title">{t('list.title')}</h2>
        <p class="remark">{t('list.help')}</p>
        <input
          type="text"
          class="filter"
          placeholder={t('list.filter')}
          aria-label={t('list.filter')}
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
        <SaveList nodes={nodes} rows={edges} />
      </header>
      {sought !== '' && nodes.length + edges.length === 0 && (
        <p class="nothing" role="status">
          {t('list.empty', { text: sought })}
        </p>
      )}
      <NodeTable nodes={nodes} />
      <EdgeTable rows={edges} />
    </>
  );
}
