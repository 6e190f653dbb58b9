import { useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { sayMessage } from '../language/message.ts';
import { useVisible } from '../use-visible.ts';

/** How much of the graph is on screen, and what happened last; read aloud as it changes. */
export function StatusLine() {
  const { t } = useLanguage();
  const graph = useExplorerState((state) => state.graph);
  const total = useExplorerState((state) => state.total);
  const status = useExplorerState((state) => state.status);
  const visible = useVisible();
  const hidden = graph.nodes.size - visible.nodes.size;
  return (
    <div class="status-line" data-over="bottom">
      <p class="status-news" role="status">
        {status && sayMessage(t, status)}
      </p>
      {total !== null && (
        <p class="status-count">
          {t(hidden > 0 ? 'graph.countHidden' : 'graph.count', {
            nodes: visible.nodes.size,
            total: Math.max(total, graph.nodes.size),
            edges: visible.edges.size,
            hidden,
          })}
        </p>
      )}
    </div>
  );
}
