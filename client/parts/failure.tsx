import { useLanguage } from '../language/language-context.ts';
import type { FailureReason } from '../state/task.ts';

interface FailureProps {
  readonly reason: FailureReason;
  readonly onRetry: () => void;
}

/** Says in plain words why an answer did not come, and offers to ask again. */
export function Failure({ reason, onRetry }: FailureProps) {
  const { t } = useLanguage();
  return (
    <div class="failure" role="alert">
      <p>{t(`error.${reason}`)}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
