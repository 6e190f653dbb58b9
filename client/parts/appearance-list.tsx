import type { AppearanceLineFragment } from '../api/documents.generated.ts';
import { useLanguage } from '../language/language-context.ts';
import { DateText } from './date-text.tsx';
import { EntityLink } from './entity-link.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { FunctionTags } from './function-tags.tsx';

interface AppearanceListProps {
  readonly appearances: readonly AppearanceLineFragment[];
  /** A meeting names its attendees in the order of the listing, an attendee its meetings. */
  readonly show: 'attendee' | 'meeting';
}

/** Who was at which meeting and in what function, each line with its evidence. */
export function AppearanceList({ appearances, show }: AppearanceListProps) {
  const { t } = useLanguage();
  return (
    <ul class={show === 'attendee' ? 'lines lines-numbered' : 'lines'}>
      {appearances.map(({ id, attendee, meeting, functions, order, statements }) => (
        <li key={id}>
          <div class="line-main">
            {show === 'attendee' && (
              <span class="order" title={t('appearance.order', { order })}>
                {order}
              </span>
            )}
            <EntityLink entity={show === 'attendee' ? attendee : meeting} />
          </div>
          <div class="line-more">
            {show === 'meeting' && <DateText date={meeting.date} />}
            <FunctionTags functions={functions} />
            {show === 'meeting' && <span>{t('appearance.order', { order })}</span>}
          </div>
          <EvidenceButton
            view={{ panel: 'EDGE', id }}
            count={statements.length}
            line={`${attendee.name} ${meeting.name}`}
          />
        </li>
      ))}
    </ul>
  );
}
