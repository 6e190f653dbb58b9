import type { AppearanceLineFragment } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { spanOrders } from '../../figures/span-orders.ts';
import { AppearanceEvidence } from './appearance-evidence.tsx';
import { DateText } from '../date-text.tsx';
import { EntityLink } from '../entity-link.tsx';
import { FunctionTags } from './function-tags.tsx';
import { LongList } from '../lists/long-list.tsx';

interface AppearanceListProps {
  readonly appearances: readonly AppearanceLineFragment[];
}

/** The meetings of a person or an organisation: in what function and where in the listings, each line with its evidence. */
export function AppearanceList({ appearances }: AppearanceListProps) {
  const { t } = useLanguage();
  return (
    <LongList name="appearances" items={appearances}>
      {(appearance) => {
        const { id, meeting, functions } = appearance;
        return (
          <li key={id}>
            <div class="line-main">
              <EntityLink entity={meeting} />
            </div>
            <div class="line-more">
              <DateText date={meeting.date} />
              <FunctionTags functions={functions} />
              <span>{t('appearance.order', { order: spanOrders(appearance) })}</span>
            </div>
            <AppearanceEvidence appearance={appearance} />
          </li>
        );
      }}
    </LongList>
  );
}
