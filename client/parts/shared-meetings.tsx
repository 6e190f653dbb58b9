import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { Comparison, ComparedPerson } from '../state/compare-people.ts';
import { DateText } from './date-text.tsx';
import { EntityLink } from './entity-link.tsx';

interface SharedMeetingsProps {
  readonly people: readonly ComparedPerson[];
  readonly meetings: Comparison['meetings'];
  readonly firsts: Comparison['firsts'];
}

/** Meetings down, people across: each place in a listing leads to its sentence. */
export function SharedMeetings({ people, meetings, firsts }: SharedMeetingsProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <table class="table compare-table">
      <thead>
        <tr>
          <th scope="col">{t('kind.MEETING')}</th>
          {people.map(({ id, name }) => (
            <th key={id} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ meeting, seats, first }) => (
          <tr key={meeting.id}>
            <th scope="row">
              <EntityLink entity={meeting} />
              <span class="line-more">
                <DateText date={meeting.date} />
              </span>
            </th>
            {people.map(({ id, name }, index) => {
              const seat = seats[index];
              if (!seat) {
                return (
                  <td key={id} class="number">
                    <span class="undated">{t('compare.unnamed')}</span>
                  </td>
                );
              }
              return (
                <td key={id} class="number">
                  <button
                    type="button"
                    class={first === id ? 'evidence-button seat-first' : 'evidence-button'}
                    title={seat.functions.map((each) => t(`function.${each}`)).join('、')}
                    aria-label={`${t('evidence.of', { line: `${name} ${meeting.name}` })} ${t('compare.seat', { order: seat.order })}`}
                    onClick={() => {
                      explorer.open({ panel: 'EDGE', id: seat.id });
                    }}
                  >
                    {t('compare.seat', { order: seat.order })}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('compare.firsts')}</th>
          {firsts.map((count, index) => (
            <td key={people[index]?.id} class="number">
              {count}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
