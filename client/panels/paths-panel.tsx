import { PathsDocument } from '../api/documents.generated.ts';
import { useAnswers } from '../api/use-answer.ts';
import { useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { PathChoice } from '../parts/path-choice.tsx';
import { Section } from '../parts/section.tsx';

const MOST_PATHS = 3;

/** How two or more are connected, one after another: each step with a sentence that says so. */
export function PathsPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLanguage();
  const nodes = useExplorerState((state) => state.graph.nodes);
  const pairs = ids
    .slice(1)
    .map((to, index) => ({ from: ids[index] ?? '', to, first: MOST_PATHS }));
  const answer = useAnswers(PathsDocument, pairs);
  return (
    <AnswerView answer={answer} pick={(answers) => answers}>
      {(answers) => (
        <>
          <header class="entity-heading">
            <h2 class="list-title">{t('paths.title')}</h2>
            <p class="remark">{t('paths.help')}</p>
          </header>
          {answers.map(({ paths }, index) => {
            const names = [pairs[index]?.from, pairs[index]?.to].map(
              (id) =>
                paths[0]?.nodes.find(({ entity }) => entity.id === id)?.entity.name ??
                nodes.get(id ?? '')?.name ??
                '',
            );
            return (
              <Section key={names.join(' ')} title={names.join(' – ')}>
                {paths.length > 0 ? (
                  <PathChoice paths={paths} />
                ) : (
                  <p class="nothing">{t('paths.none')}</p>
                )}
              </Section>
            );
          })}
        </>
      )}
    </AnswerView>
  );
}
