import { useLanguage } from '../../language/language-context.ts';
import type { Comparison, ComparedPerson } from '../../figures/compare-people.ts';
import { ArticleLink } from '../articles/article-link.tsx';
import { ComparedRow, isCrowded } from './compared-row.tsx';
import { DateText } from '../date-text.tsx';
import { EntityLink } from '../entity-link.tsx';
import { SeatCell } from './seat-cell.tsx';

interface SharedMeetingsProps {
  readonly people: readonly ComparedPerson[];
  readonly meetings: Comparison['meetings'];
  readonly firsts: Comparison['firsts'];
}

/** Meetings down, people across, a row for each article's listing: each place in it leads to its sentence. */
export function SharedMeetings({ people, meetings, firsts }: SharedMeetingsProps) {
  const { t } = useLanguage();
  return (
    <table class="table compare-table">
      <thead>
        <tr>
          {!isCrowded(people.length) && <th scope="col">{t('kind.MEETING')}</th>}
          {people.map(({ id, name }) => (
            <th key={id} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ meeting, seats, listings, first }) =>
          // Named together by no article, they have no places to compare.
          (listings.length > 0 ? listings : [null]).map((listing, row) => (
            <ComparedRow
              key={`${meeting.id} ${row}`}
              people={people.length}
              heading={
                <>
                  {row === 0 && <EntityLink entity={meeting} />}
                  <span class="line-more">
                    {row === 0 && <DateText date={meeting.date} />}
                    {listing && listings.length > 1 && <ArticleLink article={listing.article} />}
                  </span>
                </>
              }
              cells={people.map((person, index) => (
                <SeatCell
                  key={person.id}
                  seat={seats[index] ?? null}
                  order={listing?.orders[index] ?? null}
                  isListed={listing !== null}
                  isFirst={first === person.id}
                />
              ))}
            />
          )),
        )}
      </tbody>
      <tfoot>
        <ComparedRow
          people={people.length}
          heading={t('compare.firsts')}
          cells={firsts.map((count, index) => (
            <td key={people[index]?.id} class="number">
              {count}
            </td>
          ))}
        />
      </tfoot>
    </table>
  );
}
