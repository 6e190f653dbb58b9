import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';
import type { TimeBin } from '../figures/count-by-time.ts';
import { markTimes } from '../figures/mark-times.ts';
import { CountBars } from '../parts/count-bars.tsx';

interface TimeHistogramProps {
  readonly bins: readonly TimeBin[];
  /** The bins at the ends of the chosen time. */
  readonly start: number;
  readonly end: number;
  /** A bar has been pressed. */
  readonly onBar: (index: number) => void;
}

/**
 * A bar a day or a month, with years and months named below. The sliders do what the bars do for those
 * who press none.
 */
export function TimeHistogram({ bins, start, end, onBar }: TimeHistogramProps) {
  const { t, language } = useLanguage();
  // Few bars are not to be walls. Each stands over the place of its slider.
  const width = Math.min(0.8, bins.length / 30);
  return (
    <>
      <CountBars
        class="histogram"
        bars={bins.map(({ from, to, count }, index) => {
          const date = formatDate(from === to ? from : from.slice(0, 7), language).text;
          return {
            key: from,
            count,
            isChosen: index >= start && index <= end,
            title: `${date}${t('mark.colon')}${t('time.count', { count })}`,
          };
        })}
        height={36}
        width={width}
        left={(index) => (index * bins.length) / (bins.length - 1) - width / 2}
        onBar={onBar}
      />
      <div class="time-marks" aria-hidden="true">
        {markTimes(bins).map(({ index, date }) => (
          <span
            key={date}
            class={index === 0 ? 'time-mark-first' : ''}
            style={{ left: `${(index / (bins.length - 1)) * 100}%` }}
          >
            {formatDate(date, language).text}
          </span>
        ))}
      </div>
    </>
  );
}
