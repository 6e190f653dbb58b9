import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';
import type { TimeBin } from '../figures/count-by-time.ts';
import { markTimes } from '../figures/mark-times.ts';

const HEIGHT = 36;

interface TimeHistogramProps {
  readonly bins: readonly TimeBin[];
  /** The bins at the ends of the chosen time. */
  readonly start: number;
  readonly end: number;
  /** A bar has been pressed. */
  readonly onBar: (index: number) => void;
}

/**
 * Heights grow with the square root, so that single reports show beside great days; years and months are
 * named below. The sliders do what the bars do for those who press none.
 */
export function TimeHistogram({ bins, start, end, onBar }: TimeHistogramProps) {
  const { t, language } = useLanguage();
  // Few bars are not to be walls. Each stands over the place of its slider.
  const width = Math.min(0.8, bins.length / 30);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <>
      <svg
        class="histogram"
        viewBox={`0 0 ${bins.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bins.map(({ from, to, count }, index) => {
          const height = Math.sqrt(count / most) * HEIGHT;
          const date = from === to ? from : from.slice(0, 7);
          return (
            <rect
              key={from}
              class={index >= start && index <= end ? 'bin bin-chosen' : 'bin'}
              x={(index * bins.length) / (bins.length - 1) - width / 2}
              y={HEIGHT - height}
              width={width}
              height={height}
              onClick={() => {
                onBar(index);
              }}
            >
              <title>{`${formatDate(date, language).text}${t('mark.colon')}${t('time.count', { count })}`}</title>
            </rect>
          );
        })}
      </svg>
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
