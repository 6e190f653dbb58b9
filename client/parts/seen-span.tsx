import { useLanguage } from '../language/language-context.ts';
import { DateText } from './date-text.tsx';

interface SeenSpanProps {
  readonly first: string | null | undefined;
  readonly last: string | null | undefined;
}

/** First and last day of any report: soft ends, and named as such. */
export function SeenSpan({ first, last }: SeenSpanProps) {
  const { t } = useLanguage();
  if (!first && !last) return <DateText date={null} />;
  return (
    <span class="seen">
      <span>
        {t('entity.firstSeen')} <DateText date={first} />
      </span>
      <span>
        {t('entity.lastSeen')} <DateText date={last} />
      </span>
    </span>
  );
}
