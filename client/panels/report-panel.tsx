import { useMemo } from 'preact/hooks';
import { ReportDocument, type ReportQuery } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { writeCitation } from '../language/write-citation.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { Colophon } from '../parts/colophon.tsx';
import { DateText } from '../parts/date-text.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { FunctionTags } from '../parts/meetings/function-tags.tsx';
import { GradualList } from '../parts/lists/gradual-list.tsx';
import { Section } from '../parts/section.tsx';
import { SourceNumbers } from '../parts/articles/source-numbers.tsx';
import { TenureChanges } from '../parts/posts/tenure-changes.tsx';
import { TenureEnds } from '../parts/posts/tenure-ends.tsx';
import { numberCitations } from '../figures/number-citations.ts';
import { spanOrders } from '../figures/span-orders.ts';

type Reported = Exclude<NonNullable<ReportQuery['node']>, { readonly __typename: 'Article' }>;

/** All that is known of an entity on one sheet, each line with its numbered sources: made to be printed. */
export function ReportPanel({ id }: { readonly id: string }) {
  const { language } = useLanguage();
  const answer = useAnswer(ReportDocument, { id });
  return (
    <AnswerView answer={answer} pick={({ node }) => (node?.__typename === 'Article' ? null : node)}>
      {(node) => <Report key={language} node={node} />}
    </AnswerView>
  );
}

function Report({ node }: { readonly node: Reported }) {
  const { t, language } = useLanguage();
  const explorer = useExplorer();
  const { id } = node;
  const isMeeting = node.__typename === 'Meeting';
  const { tenures, met } = useMemo(() => {
    const held = numberCitations('tenures' in node ? node.tenures : []);
    const attendances = 'attendances' in node ? node.attendances : [];
    const appearances = 'appearances' in node ? node.appearances : attendances;
    return { tenures: held, met: numberCitations(appearances, held.sources) };
  }, [node]);
  return (
    <div class="report">
      <header class="entity-heading">
        <p class="eyebrow">{t('report.title')}</p>
        <h2>{node.name}</h2>
        <p class="remark">{t('report.made', { count: met.sources.length })}</p>
        <Colophon view={{ panel: 'REPORT', id }} />
        <div class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              print();
            }}
          >
            {t('report.print')}
          </button>
        </div>
      </header>
      {tenures.lines.length > 0 && (
        <Section title={t('person.tenures')} count={tenures.lines.length}>
          <GradualList class="lines" items={tenures.lines}>
            {(tenure) => (
              <li key={tenure.id}>
                <div class="line-main">
                  {tenure.person.id !== id && <EntityLink entity={tenure.person} />}
                  {tenure.role.id !== id && <EntityLink entity={tenure.role} />}
                  <TenureChanges tenure={tenure} />
                  <SourceNumbers numbers={tenure.numbers} />
                </div>
                <div class="line-more">
                  <TenureEnds tenure={tenure} />
                </div>
              </li>
            )}
          </GradualList>
        </Section>
      )}
      {met.lines.length > 0 && (
        <Section
          title={t(isMeeting ? 'meeting.attendances' : 'person.appearances')}
          count={met.lines.length}
        >
          <GradualList class="lines" items={met.lines}>
            {(line) => (
              <li key={line.id}>
                <div class="line-main">
                  <EntityLink entity={isMeeting ? line.attendee : line.meeting} />
                  <SourceNumbers numbers={line.numbers} />
                </div>
                <div class="line-more">
                  {!isMeeting && <DateText date={line.meeting.date} />}
                  <FunctionTags functions={line.functions} />
                  <span>{t('appearance.order', { order: spanOrders(line) })}</span>
                </div>
              </li>
            )}
          </GradualList>
        </Section>
      )}
      <Section title={t('report.sources')} count={met.sources.length}>
        <GradualList class="sources" isNumbered items={met.sources}>
          {({ id: key, quote, article }) => (
            <li key={key}>
              <button
                type="button"
                class="cited"
                onClick={() => {
                  explorer.open({ panel: 'ARTICLE', id: article.id, statement: key });
                }}
              >
                {writeCitation(quote, article, language)}
              </button>
            </li>
          )}
        </GradualList>
      </Section>
    </div>
  );
}
