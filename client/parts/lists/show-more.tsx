import { useLanguage } from '../../language/language-context.ts';

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  /** How many come at a time. */
  readonly step: number;
  /** Asked for so many in all. */
  readonly onMore: (shown: number) => void;
}

/** Says how much of a list is shown, and offers the rest; nothing where all of it is. */
export function ShowMore({ shown, total, step, onMore }: ShowMoreProps) {
  const { t } = useLanguage();
  const left = total - shown;
  if (left <= 0) return null;
  return (
    <p class="more">
      <span>{t('list.part', { shown, total })}</span>
      {left > step && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            onMore(shown + step);
          }}
        >
          {t('list.more', { count: step })}
        </button>
      )}
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          onMore(total);
        }}
      >
        {t('list.rest', { count: left })}
      </button>
    </p>
  );
}
