import type { StartQuery } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { fillMonths } from '../../figures/fill-months.ts';
import { DateText } from '../date-text.tsx';

const HEIGHT = 44;

interface MonthChartProps {
  readonly months: StartQuery['frontPage']['months'];
}

/** How many articles each month has, gaps shown as gaps. */
export function MonthChart({ months }: MonthChartProps) {
  const { t } = useLanguage();
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
            >
              <title>{`${month}: ${articles}`}</title>
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
