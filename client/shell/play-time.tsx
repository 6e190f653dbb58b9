import { useEffect, useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { TimeBin } from '../figures/count-by-time.ts';
import { setRange, stepRange } from '../state/set-range.ts';

const STEP_MS = 900;

/** Moves the chosen time on by itself, from one day or month with reports to the next, until the end. */
export function PlayTime({ bins }: { readonly bins: readonly TimeBin[] }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    const step = () => {
      const next = stepRange(explorer.store.get(), bins);
      if (next) explorer.act((state) => setRange(state, bins, next.start, next.end));
      else setPlaying(false);
    };
    step();
    const timer = setInterval(step, STEP_MS);
    return () => {
      clearInterval(timer);
    };
  }, [explorer, playing, bins]);

  const name = t(playing ? 'time.pause' : 'time.play');
  return (
    <button
      type="button"
      class="play-button"
      title={name}
      aria-label={name}
      onClick={() => {
        // At the end it begins anew.
        if (!playing && stepRange(explorer.store.get(), bins) === null) {
          explorer.act((state) => ({ ...state, range: null }));
        }
        // Without this, what comes and goes may do so out of sight.
        if (!playing) explorer.easel.canvas?.fit();
        setPlaying(!playing);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.5z'} />
      </svg>
    </button>
  );
}
