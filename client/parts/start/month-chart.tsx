import type { StartQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { fillMonths } from '../../figures/fill-months.ts';
import { findLastDay } from '../../figures/find-last-day.ts';
import { formatDate } from '../../language/format-date.ts';
import { useLanguage } from '../../language/language-context.ts';
import { CountBars } from '../count-bars.tsx';
import { DateText } from '../date-text.tsx';

interface MonthChartProps {
  readonly months: StartQuery['frontPage']['months'];
}

/** How many articles each month has, gaps shown as gaps; a month that is pressed is listed. */
export function MonthChart({ months }: MonthChartProps) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const filled = fillMonths(months);
  const choose = (index: number) => {
    const month = filled[index]?.month ?? '';
    explorer.act((state) => ({ ...state, range: { from: `${month}-01`, to: findLastDay(month) } }));
    explorer.open({ panel: 'LIST' });
  };
  const known = months.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <figure class="month-chart">
      <CountBars
        bars={filled.map(({ month, articles }) => ({
          key: month,
          count: articles,
          isChosen: true,
          title: `${formatDate(month, language).text}${t('mark.colon')}${t('start.articles', { count: articles })}`,
        }))}
        height={44}
        width={0.86}
        left={(index) => index}
        onBar={choose}
      />
      <figcaption class="chart-caption">
        <DateText date={filled[0]?.month} />
        <span>{t('start.dated', { count: known, months: months.length })}</span>
        <DateText date={filled.at(-1)?.month} />
      </figcaption>
    </figure>
  );
}
