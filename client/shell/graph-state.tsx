import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { showEverything } from '../state/show-everything.ts';
import { useVisible } from '../use-visible.ts';
import { Failure } from '../parts/failure.tsx';

/** What stands over the canvas while it waits, when it failed, and when there is nothing to draw. */
export function GraphState() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const task = useExplorerState((state) => state.task);
  const empty = useExplorerState((state) => state.graph.nodes.size === 0);
  const isBlank = useVisible().nodes.size === 0;

  if (task.phase === 'FAILED') {
    return (
      <div class={empty ? 'graph-state' : 'graph-state graph-state-small'}>
        <Failure
          reason={task.reason}
          onRetry={() => {
            explorer.retry();
          }}
        />
      </div>
    );
  }
  if (task.phase === 'RUNNING') {
    return (
      <div class={empty ? 'graph-state' : 'graph-state graph-state-small'}>
        <p class="waiting" role="status">
          {t(empty ? 'graph.loading' : 'graph.expanding')}
        </p>
      </div>
    );
  }
  if (!empty) return isBlank ? <NothingLeft /> : null;
  return (
    <div class="graph-state">
      <h2>{t('graph.empty.title')}</h2>
      <p>{t('graph.empty.text')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          explorer.run({ what: 'OPEN' });
        }}
      >
        {t('error.retry')}
      </button>
    </div>
  );
}

/** All that is on the canvas is filtered away, or hidden. */
function NothingLeft() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <div class="graph-state">
      <p>{t('graph.blank')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          explorer.act(showEverything);
        }}
      >
        {t('graph.showAll')}
      </button>
    </div>
  );
}
