import type { StartQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { fillMonths } from '../../figures/fill-months.ts';
import { formatDate } from '../../language/format-date.ts';
import { useLanguage } from '../../language/language-context.ts';
import { findLastDay } from '../../figures/find-last-day.ts';
import { DateText } from '../date-text.tsx';

const HEIGHT = 44;

interface MonthChartProps {
  readonly months: StartQuery['frontPage']['months'];
}

/** How many articles each month has, gaps shown as gaps; a month that is pressed is listed. */
export function MonthChart({ months }: MonthChartProps) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const choose = (month: string) => {
    explorer.act((state) => ({ ...state, range: { from: `${month}-01`, to: findLastDay(month) } }));
    explorer.open({ panel: 'LIST' });
  };
  const filled = fillMonths(months);
  const most = Math.max(1, ...filled.map(({ articles }) => articles));
  const known = months.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <figure class="month-chart">
      <svg
        viewBox={`0 0 ${Math.max(1, filled.length)} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {filled.map(({ month, articles }, index) => {
          const height = Math.sqrt(articles / most) * HEIGHT;
          return (
            <rect
              key={month}
              class="bin bin-chosen"
              x={index}
              y={HEIGHT - height}
              width={0.86}
              height={height}
              onClick={() => {
                choose(month);
              }}
            >
              <title>{`${formatDate(month, language).text}${t('mark.colon')}${t('start.articles', { count: articles })}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption class="chart-caption">
        <DateText date={filled[0]?.month} />
        <span>{t('start.dated', { count: known, months: months.length })}</span>
        <DateText date={filled.at(-1)?.month} />
      </figcaption>
    </figure>
  );
}
