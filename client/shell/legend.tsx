import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { useLanguage } from '../language/language-context.ts';
import { ENTITY_KINDS } from '../state/entity-reference.ts';
import { toggleKind } from '../state/toggle-kind.ts';

/** What the shapes mean, and a switch for each. */
export function Legend() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const hidden = useExplorerState((state) => state.hiddenKinds);
  return (
    <div class="legend" data-over="top" role="group" aria-label={t('legend.title')}>
      {ENTITY_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(kind)}
          title={t('legend.title')}
          onClick={() => {
            explorer.act((state) => toggleKind(state, kind));
          }}
        >
          <KindMark kind={kind} />
          {t(`kind.${kind}`)}
          {hidden.has(kind) && <span class="unseen">{t('legend.hidden')}</span>}
        </button>
      ))}
    </div>
  );
}
