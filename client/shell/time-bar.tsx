/** When the relations on the canvas were reported: a histogram with a slider that filters everything. */
import { useMemo } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';
import { DayField } from '../parts/day-field.tsx';
import { countByTime } from '../figures/count-by-time.ts';
import { findRange, setRange } from '../state/set-range.ts';
import { PlayTime } from './play-time.tsx';
import { TimeHistogram } from './time-histogram.tsx';

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
        <DayField
          label={t('time.day')}
          title={t('time.dayHelp')}
          day={asOf?.day ?? ''}
          onDay={(day) => {
            explorer.run({ what: 'AS_OF', day: day === '' ? null : day });
          }}
        />
      </div>
      <div class="time-slider">
        <TimeHistogram
          bins={bins}
          start={start}
          end={end}
          onBar={(index) => {
            if (range !== null && start === index && end === index) choose(0, bins.length - 1);
            else choose(index, index);
          }}
        />
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
