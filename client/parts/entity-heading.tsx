import type { ComponentChildren } from 'preact';
import { MOST_NODES, STEP } from '../ask-graph.ts';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useLanguage } from '../language/language-context.ts';
import type { EntityReference } from '../state/entity-reference.ts';
import { findNeighbours } from '../state/find-neighbours.ts';
import { NodeActions } from './node-actions.tsx';

interface EntityHeadingProps {
  readonly entity: EntityReference;
  /** What stands beside the kind: pinyin, the sort of organisation. */
  readonly more?: string;
  readonly children?: ComponentChildren;
}

/** The head of a dossier: kind, name, and what can be done with it in the graph. */
export function EntityHeading({ entity, more, children }: EntityHeadingProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const graph = useExplorerState((state) => state.graph);
  const expansions = useExplorerState((state) => state.expansions);
  const kind = t(`kind.${entity.kind}`);
  const total = expansions.get(entity.id);
  const shown = findNeighbours(graph, entity.id).size;
  const left = total === undefined ? 0 : Math.min(total, MOST_NODES - 1) - shown;
  const isFull = total !== undefined && left <= 0;
  return (
    <header class="entity-heading">
      <p class="eyebrow">
        <KindMark kind={entity.kind} />
        {kind}
        {more !== undefined && more !== kind && <span class="eyebrow-more">{more}</span>}
      </p>
      <h2>{entity.name}</h2>
      {children}
      <div class="actions">
        <button
          type="button"
          class="button"
          title={t('entity.expandHelp')}
          disabled={isFull}
          onClick={() => {
            explorer.run({ what: 'EXPAND', id: entity.id });
          }}
        >
          {total === undefined || isFull
            ? t('entity.expand')
            : t('entity.expandMore', { count: Math.min(STEP, left) })}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            explorer.run({ what: 'FOCUS', entity });
          }}
        >
          {t('entity.centre')}
        </button>
        <NodeActions id={entity.id} />
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            explorer.open({ panel: 'REPORT', id: entity.id });
          }}
        >
          {t('report.open')}
        </button>
        {total !== undefined && (
          <span class="actions-note">
            {t(isFull && shown < total ? 'entity.mostNeighbours' : 'entity.neighbours', {
              shown,
              total,
            })}
          </span>
        )}
      </div>
    </header>
  );
}
