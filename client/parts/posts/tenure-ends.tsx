import type { TenureLineFragment } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import { DateText } from '../date-text.tsx';
import { SeenSpan } from '../seen-span.tsx';

interface TenureEndsProps {
  readonly tenure: Pick<TenureLineFragment, 'start' | 'end' | 'firstSeen' | 'lastSeen'>;
}

/** When a tenure began and ended: what is stated leads to its sentence, what is only seen is named so. */
export function TenureEnds({ tenure: { start, end, firstSeen, lastSeen } }: TenureEndsProps) {
  const { t } = useLanguage();
  if (!start && !end) return <SeenSpan first={firstSeen} last={lastSeen} />;
  return (
    <span class="seen">
      {start && <End end={start} soft={t('entity.firstSeen')} hard={t('tenure.began')} />}
      {end && <End end={end} soft={t('entity.lastSeen')} hard={t('tenure.ended')} />}
    </span>
  );
}

interface EndProps {
  readonly end: NonNullable<TenureLineFragment['start']>;
  readonly soft: string;
  readonly hard: string;
}

function End({ end: { date, hard: isHard, statement }, soft, hard }: EndProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  if (!isHard)
    return (
      <span>
        {soft} <DateText date={date} />
      </span>
    );
  return (
    <button
      type="button"
      class="stated-end"
      onClick={() => {
        explorer.open({ panel: 'ARTICLE', id: statement.article.id, statement: statement.id });
      }}
    >
      {statement.change ? t(`change.${statement.change}`) : hard} <DateText date={date} />
    </button>
  );
}
