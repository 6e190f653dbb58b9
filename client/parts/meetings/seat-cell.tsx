import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { ComparedPerson } from '../../figures/compare-people.ts';

interface SeatCellProps {
  /** The person at the meeting; null where no article names the person there. */
  readonly seat: ComparedPerson['appearances'][number] | null;
  /** The place in the row's listing; null where it does not name the person. */
  readonly order: number | null;
  /** Whether the row is a listing; else it tells only who was there. */
  readonly isListed: boolean;
  readonly isFirst: boolean;
}

/** A person's place in one listing of a meeting: it leads to the sentences. */
export function SeatCell({ seat, order, isListed, isFirst }: SeatCellProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  if (!seat || (isListed && order === null)) {
    return (
      <td class="number">
        <span class="undated">{t('compare.unnamed')}</span>
      </td>
    );
  }
  const text = order === null ? t('compare.there') : t('compare.seat', { order });
  const line = `${seat.attendee.name} ${seat.meeting.name}`;
  return (
    <td class="number">
      <button
        type="button"
        class={isFirst ? 'evidence-button seat-first' : 'evidence-button'}
        title={seat.functions.map((each) => t(`function.${each}`)).join(t('mark.list'))}
        aria-label={`${t('evidence.of', { line })} ${text}`}
        onClick={() => {
          explorer.open({ panel: 'EDGE', id: seat.id });
        }}
      >
        {text}
      </button>
    </td>
  );
}
