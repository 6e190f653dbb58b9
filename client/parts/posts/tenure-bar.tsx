import type { TenureBar as Bar } from '../../figures/measure-tenure.ts';

const WIDTH = 100;
const HEIGHT = 6;
/** What a day alone takes, and a soft end reaches beyond it. */
const LEAST = 1.2;
const SOFT = 3;

/** A tenure along time: a stated end is a post, an end that is only last seen fades. The text beside it says the same. */
export function TenureBar({ bar }: { readonly bar: Bar | null }) {
  if (bar === null) return null;
  const room = WIDTH - 2 * SOFT - LEAST;
  const start = SOFT + bar.start * room;
  const end = SOFT + bar.end * room + LEAST;
  return (
    <svg
      class="tenure-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="tenure-span" x={0} y={2.6} width={WIDTH} height={0.8} />
      <rect class="tenure-body" x={start} y={1} width={end - start} height={4} />
      <End x={bar.hardStart ? start : start - SOFT} hard={bar.hardStart} />
      <End x={bar.hardEnd ? end - 0.6 : end} hard={bar.hardEnd} />
    </svg>
  );
}

function End({ x, hard }: { readonly x: number; readonly hard: boolean }) {
  return hard ? (
    <rect class="tenure-post" x={x} y={0} width={0.6} height={HEIGHT} />
  ) : (
    <rect class="tenure-soft" x={x} y={1} width={SOFT} height={4} />
  );
}
