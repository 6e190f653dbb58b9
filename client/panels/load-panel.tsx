/** Pages into the graph: what to say of them, which files, how far each is and what it brought. */
import { MayWriteDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { loadPages } from '../load-pages.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { DayField } from '../parts/day-field.tsx';
import { LoadLine } from '../parts/load-line.tsx';
import { Section } from '../parts/section.tsx';
import { SignIn } from '../parts/identity/sign-in.tsx';
import type { LoadOptions } from '../state/page-load.ts';

/** Where writing is allowed, a place to drop files and to follow them; elsewhere it says what it takes. */
export function LoadPanel() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const loads = useExplorerState((state) => state.loads);
  const options = useExplorerState((state) => state.loadOptions);
  const answer = useAnswer(MayWriteDocument, {});
  const set = (change: Partial<LoadOptions>) => {
    explorer.store.update((state) => ({
      ...state,
      loadOptions: { ...state.loadOptions, ...change },
    }));
  };
  return (
    <>
      <header class="entity-heading">
        <h2 class="list-title">{t('load.title')}</h2>
        <p class="remark">{t('load.help')}</p>
      </header>
      <AnswerView answer={answer} pick={({ mayWrite }) => mayWrite}>
        {(mayWrite) =>
          mayWrite ? (
            <div class="load-form">
              <label>
                {t('load.locality')}
                <input
                  type="text"
                  class="filter"
                  placeholder={t('load.localityExample')}
                  value={options.locality}
                  onInput={(event) => {
                    set({ locality: event.currentTarget.value.trim() });
                  }}
                />
              </label>
              <DayField
                label={t('load.published')}
                day={options.published}
                onDay={(published) => {
                  set({ published });
                }}
              />
              <label class="load-files">
                <span>{t('load.choose')}</span>
                <input
                  type="file"
                  multiple
                  accept=".txt,.md,text/plain"
                  onChange={(event) => {
                    const files = [...(event.currentTarget.files ?? [])];
                    event.currentTarget.value = '';
                    if (files.length > 0) void loadPages(explorer, files);
                  }}
                />
              </label>
            </div>
          ) : (
            <>
              <p class="remark">{t('load.forbidden')}</p>
              <SignIn />
            </>
          )
        }
      </AnswerView>
      {loads.size > 0 && (
        <Section title={t('load.pages')} count={loads.size}>
          <ul class="loads">
            {[...loads].map(([key, load]) => (
              <LoadLine key={key} load={load} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
