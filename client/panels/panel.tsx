import { useEffect, useRef } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { View } from '../state/view.ts';
import { ViewContext } from '../use-kept.ts';
import { PANELS } from './registry.tsx';
import { useScrollPlace } from './use-scroll-place.ts';

/** The panel beside the graph: the way back, the way to the list, and the view of the moment. */
export function Panel() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const { now, before } = useExplorerState((state) => state.trail);
  const generation = useExplorerState((state) => state.generation);
  const body = useRef<HTMLDivElement>(null);
  const subject = 'ids' in now ? now.ids.join(' ') : 'id' in now ? now.id : '';
  const key = `${now.panel} ${subject}`;

  useScrollPlace(body, key, before.length);

  useEffect(() => {
    if (!body.current) return;
    // What had the focus went away with the last view: the reader goes on here, not at the top.
    if (document.activeElement === document.body && before.length > 0) body.current.focus();
  }, [key]);

  return (
    <aside class="panel" aria-label={t('panel.label')}>
      <nav class="panel-bar" aria-label={t('panel.label')}>
        <button
          type="button"
          class="button button-quiet"
          disabled={before.length === 0}
          onClick={() => {
            explorer.back();
          }}
        >
          ← {t('panel.back')}
        </button>
        <div class="panel-places">
          {(['START', 'LIST', 'LOAD'] as const).map((panel) => (
            <button
              key={panel}
              type="button"
              class="button button-quiet"
              aria-pressed={now.panel === panel}
              onClick={() => {
                explorer.open({ panel });
              }}
            >
              {t(`panel.${panel}`)}
            </button>
          ))}
        </div>
      </nav>
      <div id="panel" ref={body} class="panel-body" tabIndex={-1} data-panel={now.panel}>
        <ViewContext.Provider value={key}>
          <ViewOf key={`${key} ${generation}`} view={now} />
        </ViewContext.Provider>
      </div>
    </aside>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  // The registry pairs every name with a component that takes that view's properties.
  const Chosen = PANELS[view.panel] as ComponentType<View>;
  return <Chosen {...view} />;
}
