import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { Failure } from './failure.tsx';

interface AnswerViewProps<Data, Found> {
  readonly answer: Answer<Data>;
  /** Takes from the answer what was asked for; null or undefined where it is not in the graph. */
  readonly pick: (data: Data) => Found | null | undefined;
  readonly children: (found: Found) => ComponentChildren;
}

/** An answer in each of its states: waiting, failed, not in the graph, there. */
export function AnswerView<Data, Found>({ answer, pick, children }: AnswerViewProps<Data, Found>) {
  const { t } = useLanguage();
  switch (answer.phase) {
    case 'LOADING':
      return (
        <p class="waiting" role="status">
          {t('panel.loading')}
        </p>
      );
    case 'FAILED':
      return <Failure reason={answer.reason} onRetry={answer.retry} />;
    case 'READY': {
      const found = pick(answer.data);
      if (found === null || found === undefined) return <p class="nothing">{t('error.missing')}</p>;
      return <>{children(found)}</>;
    }
  }
}
