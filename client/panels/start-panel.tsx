/** Where a reader begins: what may be asked, who is most present, what happened last, what the papers cover. */
import { StartDocument } from '../api/documents.generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language/language-context.ts';
import { AnswerView } from '../parts/answer-view.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { ExampleQuestions } from '../parts/start/example-questions.tsx';
import { MonthChart } from '../parts/start/month-chart.tsx';
import { NewsLine } from '../parts/start/news-line.tsx';
import { Section } from '../parts/section.tsx';

const MOST_LINES = 6;

/** An overview of the whole graph, each line a way into it. */
export function StartPanel() {
  const { t } = useLanguage();
  const answer = useAnswer(StartDocument, {});
  return (
    <AnswerView answer={answer} pick={(data) => data}>
      {({ stats, frontPage }) => (
        <>
          <header class="entity-heading">
            <h2 class="list-title">{t('start.title')}</h2>
            <p class="remark">
              {t('start.stats', {
                articles: stats.articles,
                people: stats.people,
                organisations: stats.organisations,
                meetings: stats.meetings,
              })}
            </p>
          </header>
          <ExampleQuestions front={frontPage} />
          <Section title={t('start.present')} count={frontPage.mostPresent.length}>
            <ul class="present">
              {frontPage.mostPresent.map(({ person, meetings }) => (
                <li key={person.id}>
                  <EntityLink entity={person} />
                  <span class="count">{t('start.meetings', { count: meetings })}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section
            title={t('start.latest')}
            count={Math.min(MOST_LINES, frontPage.latestReports.length)}
          >
            <ul class="lines">
              {frontPage.latestReports.slice(0, MOST_LINES).map((report) => (
                <NewsLine key={report.id} statement={report} remark={report.article.title}>
                  {report.object && <EntityLink entity={report.object} />}
                </NewsLine>
              ))}
            </ul>
          </Section>
          <Section
            title={t('start.changes')}
            count={Math.min(MOST_LINES, frontPage.newestChanges.length)}
          >
            <ul class="lines">
              {frontPage.newestChanges.slice(0, MOST_LINES).map((news) => (
                <NewsLine key={news.id} statement={news}>
                  {news.subject && <EntityLink entity={news.subject} />}
                  {news.change && <span class="tag tag-strong">{t(`change.${news.change}`)}</span>}
                  {news.object && <EntityLink entity={news.object} />}
                </NewsLine>
              ))}
            </ul>
          </Section>
          <Section title={t('start.coverage')} count={frontPage.months.length}>
            <MonthChart months={frontPage.months} />
          </Section>
        </>
      )}
    </AnswerView>
  );
}
