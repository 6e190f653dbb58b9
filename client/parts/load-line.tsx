import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { isSettled, listBrought, measureLoad } from '../state/note-load.ts';
import type { PageLoad } from '../state/page-load.ts';

/** One page: how far it is, and at its end what it brought or why it failed. */
export function LoadLine({ load }: { readonly load: PageLoad }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const { name, progress } = load;
  const brought = listBrought(load);
  return (
    <li class="load">
      <p class="load-name">{name}</p>
      {!isSettled(load) && (
        <progress aria-label={name} value={measureLoad(load)} max={1}>
          {Math.round(measureLoad(load) * 100)} %
        </progress>
      )}
      <p class="line-more" role="status">
        {sayState(load, t)}
      </p>
      {progress?.state === 'DONE' && progress.notes > 0 && (
        <p class="remark">{t('load.notes', { count: progress.notes })}</p>
      )}
      {brought.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              explorer.run({ what: 'LAND', articles: brought });
            }}
          >
            {t('load.show')}
          </button>
        </div>
      )}
    </li>
  );
}

function sayState({ progress, failure }: PageLoad, t: ReturnType<typeof useLanguage>['t']): string {
  if (failure) return t(`error.${failure}`);
  if (progress === null) return t('load.SENDING');
  const { state, added, replaced, unchanged, statements } = progress;
  if (state === 'FAILED') return t(`load.failed.${progress.failureKind ?? 'INTERNAL'}`);
  if (state !== 'DONE')
    return t(`load.${state}`, { read: progress.articlesRead, written: progress.articlesWritten });
  return t('load.DONE', {
    added: added.length,
    replaced: replaced.length,
    unchanged,
    statements,
  });
}
