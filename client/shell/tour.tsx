/** A few words on a first visit: what is where. It stands beside the work and stops nobody. */
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { rememberTour } from './remember-tour.ts';

/** Steps with the part of the page that each speaks of; the style sheet outlines it. */
const STEPS = ['search', 'graph', 'panel', 'time'] as const;

/** Shows the step that the state is at; nothing without one. */
export function Tour() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const at = useExplorerState((state) => state.tour);
  const step = at === null ? undefined : STEPS[at];
  if (at === null || step === undefined) return null;
  const isLast = at === STEPS.length - 1;
  const go = (tour: number | null) => {
    if (tour === null) rememberTour();
    explorer.store.update((state) => ({ ...state, tour }));
  };
  return (
    <div class="tour" data-step={step} role="region" aria-labelledby="tour-title">
      <p class="eyebrow">{t('tour.step', { at: at + 1, of: STEPS.length })}</p>
      <h2 id="tour-title">{t(`tour.${step}.title`)}</h2>
      <p role="status">{t(`tour.${step}.text`)}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            go(isLast ? null : at + 1);
          }}
        >
          {t(isLast ? 'tour.done' : 'tour.next')}
        </button>
        {!isLast && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              go(null);
            }}
          >
            {t('tour.skip')}
          </button>
        )}
      </div>
    </div>
  );
}
