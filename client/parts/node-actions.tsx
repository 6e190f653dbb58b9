import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { collapseNode, hideNode, togglePin } from '../state/change-shown.ts';

/** What can be done with one node on the canvas; nothing where it is not shown. */
export function NodeActions({ id }: { readonly id: string }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const isShown = useExplorerState(({ graph, hidden }) => graph.nodes.has(id) && !hidden.has(id));
  const isPinned = useExplorerState(({ pins }) => pins.has(id));
  if (!isShown) return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          explorer.act((state) => collapseNode(state, id));
        }}
      >
        {t('entity.collapse')}
      </button>
      <button
        type="button"
        class="button button-quiet"
        aria-pressed={isPinned}
        onClick={() => {
          explorer.act((state) => togglePin(state, id));
        }}
      >
        {t('entity.pin')}
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          explorer.act((state) => hideNode(state, id));
        }}
      >
        {t('entity.hide')}
      </button>
    </>
  );
}
