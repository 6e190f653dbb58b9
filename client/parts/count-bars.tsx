/** A bar in front of its neighbours, from left to right. */
export interface CountBar {
  readonly key: string;
  readonly count: number;
  /** Whether it stands out. */
  readonly isChosen: boolean;
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

interface CountBarsProps {
  readonly bars: readonly CountBar[];
  /** In pixels; the width is the one that there is. */
  readonly height: number;
  /** Of a bar, in parts of the room that each has. */
  readonly width: number;
  /** Where the bar of an index begins, in the same measure. */
  readonly left: (index: number) => number;
  /** A bar has been pressed. Those who press none need another way to the same. */
  readonly onBar: (index: number) => void;
  readonly class?: string;
}

/** Heights grow with the square root, so that single reports show beside great days. */
export function CountBars({ bars, height, width, left, onBar, class: className }: CountBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg
      class={className}
      viewBox={`0 0 ${Math.max(1, bars.length)} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ key, count, isChosen, title }, index) => {
        const tall = Math.sqrt(count / most) * height;
        return (
          <rect
            key={key}
            class={isChosen ? 'bin bin-chosen' : 'bin'}
            x={left(index)}
            y={height - tall}
            width={width}
            height={tall}
            onClick={() => {
              onBar(index);
            }}
          >
            <title>{title}</title>
          </rect>
        );
      })}
    </svg>
  );
}
