import type { PathsQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import { showPart } from '../../state/apply-answers.ts';
import { PathSteps } from './path-steps.tsx';

interface PathChoiceProps {
  readonly paths: PathsQuery['paths'];
  /** The place of the open one among them, from 0. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Ways between two, shortest first: one is open, and can be shown in the graph. */
export function PathChoice({ paths, chosen, onChoose }: PathChoiceProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const path = paths[chosen];
  if (!path) return null;
  return (
    <>
      <div class="actions">
        {paths.length > 1 &&
          paths.map((each, index) => (
            <button
              key={index}
              type="button"
              class="button button-quiet"
              aria-pressed={index === chosen}
              onClick={() => {
                onChoose(index);
              }}
            >
              {t('paths.one', { number: index + 1, steps: each.edges.length })}
            </button>
          ))}
        <button
          type="button"
          class="button"
          onClick={() => {
            explorer.act((state) => showPart(state, path));
          }}
        >
          {t('paths.show')}
        </button>
      </div>
      <PathSteps path={path} />
    </>
  );
}
