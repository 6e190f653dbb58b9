/** What can be done with the picture as a whole: undo, redo, a layout, what is hidden. */
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { LAYOUT_NAMES } from '../layouts/registry.ts';
import { showHidden } from '../state/change-shown.ts';
import { redo, undo } from '../state/history.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** Stands over the canvas, at its upper edge. */
export function GraphBar() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const { past, future } = useExplorerState((state) => state.history);
  const layout = useExplorerState((state) => state.layout);
  const hidden = useExplorerState((state) => state.hidden.size);
  useUndoKeys(explorer);
  return (
    <div class="graph-bar" data-over="top" role="toolbar" aria-label={t('bar.label')}>
      <button
        type="button"
        class="icon-button"
        disabled={past.length === 0}
        title={`${t('bar.undo')} (Ctrl+Z)`}
        aria-label={t('bar.undo')}
        onClick={() => {
          explorer.store.update(undo);
        }}
      >
        <Sign path="M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6" />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={future.length === 0}
        title={`${t('bar.redo')} (Ctrl+Shift+Z)`}
        aria-label={t('bar.redo')}
        onClick={() => {
          explorer.store.update(redo);
        }}
      >
        <Sign path="m10 3 3 3-3 3M13 6H7a4 4 0 0 0 0 8h3" />
      </button>
      <div class="choices" role="group" aria-label={t('bar.layout')}>
        {LAYOUT_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === layout}
            onClick={() => {
              explorer.run({ what: 'ARRANGE', layout: name });
            }}
          >
            {t(`layout.${name}`)}
          </button>
        ))}
      </div>
      {hidden > 0 && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            explorer.act(showHidden);
          }}
        >
          {t('bar.showHidden', { count: hidden })}
        </button>
      )}
    </div>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
