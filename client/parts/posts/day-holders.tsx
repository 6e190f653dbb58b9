import { DayPostsDocument } from '../../api/documents.generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useExplorer, useExplorerState } from '../../explorer-context.ts';
import { formatDate } from '../../language/format-date.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AnswerView } from '../answer-view.tsx';
import { DayField } from '../day-field.tsx';
import { TenureList } from './tenure-list.tsx';

interface DayHoldersProps {
  readonly id: string;
  readonly show: readonly ('person' | 'role')[];
}

/** Who held what on the chosen day: what articles say, and what they leave open. */
export function DayHolders({ id, show }: DayHoldersProps) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const day = useExplorerState(({ asOf }) => asOf?.day ?? '');
  return (
    <section class="section">
      <DayField
        label={t(show.includes('person') ? 'day.who' : 'day.what')}
        day={day}
        onDay={(chosen) => {
          explorer.run({ what: 'AS_OF', day: chosen === '' ? null : chosen });
        }}
      />
      {day !== '' && (
        <DayAnswer id={id} day={day} show={show} said={formatDate(day, language).text} />
      )}
    </section>
  );
}

function DayAnswer({ id, day, show, said }: DayHoldersProps & { day: string; said: string }) {
  const { t } = useLanguage();
  const answer = useAnswer(DayPostsDocument, { id, day });
  return (
    <AnswerView
      answer={answer}
      pick={({ node }) => (node && 'tenures' in node ? node.tenures : null)}
    >
      {(tenures) => {
        const held = tenures.filter(({ state }) => state === 'IN_POST');
        const open = tenures.filter(({ state }) => state === 'UNKNOWN');
        return (
          <>
            <h4 class="day-held">{t('day.held', { day: said, count: held.length })}</h4>
            <TenureList name="held" tenures={held} show={show} span={null} />
            {open.length > 0 && (
              <>
                <h4 class="day-held">{t('day.open', { count: open.length })}</h4>
                <TenureList name="open" tenures={open} show={show} span={null} />
              </>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
