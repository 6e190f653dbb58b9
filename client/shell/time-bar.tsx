/** When the relations on the canvas were reported: a histogram with a slider that filters everything. */
import { useMemo } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';
import { countByTime, type TimeBin } from '../state/count-by-time.ts';
import { findRange, setRange } from '../state/set-range.ts';
import { PlayTime } from './play-time.tsx';

const HEIGHT = 36;

/** Keeps its place while there is nothing to choose from: the canvas is not to jump. */
export function TimeBar() {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const graph = useExplorerState((state) => state.graph);
  const range = useExplorerState((state) => state.range);
  const asOf = useExplorerState((state) => state.asOf);
  const bins = useMemo(() => countByTime(graph), [graph]);
  if (bins.length < 2) return <div class="time-bar" />;
  const { start, end } = findRange({ range }, bins);
  const from = range?.from ?? bins[start]?.from;
  const to = range?.to ?? bins[end]?.to;
  const say = (day: string | undefined) => (day ? formatDate(day, language).text : '');
  const choose = (one: number, other: number) => {
    explorer.act((state) => setRange(state, bins, one, other));
  };
  const ends = [
    { name: t('time.from'), value: start, day: bins[start]?.from, set: (v: number) => [v, end] },
    { name: t('time.to'), value: end, day: bins[end]?.to, set: (v: number) => [start, v] },
  ];
  return (
    <div class="time-bar" role="group" aria-label={t('time.label')}>
      <div class="time-text">
        <PlayTime bins={bins} />
        <span class="time-span">{from === to ? say(from) : `${say(from)} – ${say(to)}`}</span>
        <button
          type="button"
          class="link-button"
          disabled={range === null && asOf === null}
          onClick={() => {
            explorer.act((state) => ({ ...state, range: null, asOf: null }));
          }}
        >
          {t('time.all')}
        </button>
        <label class="time-day" title={t('time.dayHelp')}>
          {t('time.day')}
          <input
            type="date"
            min={bins[0]?.from}
            max={bins.at(-1)?.to}
            value={asOf?.day ?? ''}
            onChange={(event) => {
              const day = event.currentTarget.value;
              explorer.run({ what: 'AS_OF', day: day === '' ? null : day });
            }}
          />
        </label>
      </div>
      <div class="time-slider">
        <Histogram bins={bins} start={start} end={end} />
        {ends.map(({ name, value, day, set }) => (
          <input
            key={name}
            type="range"
            min={0}
            max={bins.length - 1}
            value={value}
            aria-label={name}
            aria-valuetext={say(day)}
            onInput={(event) => {
              const [one = 0, other = 0] = set(event.currentTarget.valueAsNumber);
              choose(one, other);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface HistogramProps {
  readonly bins: readonly TimeBin[];
  readonly start: number;
  readonly end: number;
}

/** Heights grow with the square root, so that single reports show beside great days. */
function Histogram({ bins, start, end }: HistogramProps) {
  // Few bars are not to be walls. Each stands over the place of its slider.
  const width = Math.min(0.8, bins.length / 30);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg
      class="histogram"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ from, count }, index) => {
        const height = Math.sqrt(count / most) * HEIGHT;
        return (
          <rect
            key={from}
            class={index >= start && index <= end ? 'bin bin-chosen' : 'bin'}
            x={(index * bins.length) / (bins.length - 1) - width / 2}
            y={HEIGHT - height}
            width={width}
            height={height}
          />
        );
      })}
    </svg>
  );
}
