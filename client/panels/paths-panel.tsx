import { useEffect } from 'preact/hooks';
import { PathsDocument } from '../api/documents.generated.ts';
import { useAnswers } from '../api/use-answer.ts';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { PathChoice } from '../parts/paths/path-choice.tsx';
import { Section } from '../parts/section.tsx';
import { useKept } from '../use-kept.ts';

const MOST_PATHS = 3;

/** How two or more are connected, one after another: each step with a sentence that says so. */
export function PathsPanel({ ids }: { readonly ids: readonly string[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const nodes = useExplorerState((state) => state.graph.nodes);
  // A digit a pair: which of its ways is open.
  const [ways, setWays] = useKept<string>('ways', '0'.repeat(ids.length - 1));
  const pairs = ids
    .slice(1)
    .map((to, index) => ({ from: ids[index] ?? '', to, first: MOST_PATHS }));
  const answer = useAnswers(PathsDocument, pairs);
  const open =
    answer.phase === 'READY'
      ? answer.data.map(({ paths }, index) => paths[Number(ways[index])] ?? null)
      : [];
  const trace = open
    .flatMap((path) => [...(path?.nodes.map(({ entity }) => entity) ?? []), ...(path?.edges ?? [])])
    .map(({ id }) => id)
    .join(' ');

  useEffect(() => {
    const point = (next: readonly string[] | null) => {
      explorer.store.update((state) => ({ ...state, trace: next }));
    };
    if (trace !== '') point(trace.split(' '));
    return () => {
      point(null);
    };
  }, [explorer, trace]);

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
                  <PathChoice
                    paths={paths}
                    chosen={Number(ways[index])}
                    onChoose={(way) => {
                      setWays(`${ways.slice(0, index)}${way}${ways.slice(index + 1)}`);
                    }}
                  />
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
