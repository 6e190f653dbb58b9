import { useExplorer, useExplorerState } from '../explorer-context.ts';
import type { TextKey } from '../language/catalogue.ts';
import { useLanguage } from '../language/language-context.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { MOST_TOGETHER } from '../state/view.ts';
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
  const selection = useExplorerState((state) => state.selection);
  const graph = useExplorerState((state) => state.graph);
  const chosen = [...selection].flatMap((id) => graph.nodes.get(id) ?? []);
  if (chosen.length === 0) return null;
  const people = chosen.filter(({ kind }) => kind === 'PERSON');
  const isFew = (nodes: readonly unknown[]) => nodes.length >= 2 && nodes.length <= MOST_TOGETHER;
  return (
    <div class="selection-bar" data-over="bottom" role="toolbar" aria-label={t('selection.label')}>
      <span role="status">{t('selection.count', { count: chosen.length })}</span>
      {isFew(people) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.open({ panel: 'COMPARE', ids: people.map(({ id }) => id) });
          }}
        >
          {t('compare.open')}
        </button>
      )}
      {isFew(chosen) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.open({ panel: 'PATHS', ids: chosen.map(({ id }) => id) });
          }}
        >
          {t('paths.open')}
        </button>
      )}
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
