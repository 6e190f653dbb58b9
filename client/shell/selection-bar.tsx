import { useExplorer, useExplorerState } from '../explorer-context.ts';
import type { TextKey } from '../language/catalogue.ts';
import { useLanguage } from '../language/language-context.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { clearSelection, hideSelected, keepSelected, pinSelected } from '../state/selection.ts';

const ACTS: readonly [TextKey, (state: ExplorerState) => ExplorerState][] = [
  ['entity.hide', hideSelected],
  ['entity.pin', pinSelected],
  ['selection.only', keepSelected],
  ['selection.clear', clearSelection],
];

/** What can be done with the selected nodes; nothing while none is selected. */
export function SelectionBar() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const count = useExplorerState(
    ({ selection, graph }) => [...selection].filter((id) => graph.nodes.has(id)).length,
  );
  if (count === 0) return null;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('selection.label')}>
      <span role="status">{t('selection.count', { count })}</span>
      {ACTS.map(([key, change]) => (
        <button
          key={key}
          type="button"
          class="button button-quiet"
          onClick={() => {
            explorer.act(change);
          }}
        >
          {t(key)}
        </button>
      ))}
    </div>
  );
}
