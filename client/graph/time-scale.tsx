/** Years or months over the columns of a graph that is laid out by time. */
import { useMemo } from 'preact/hooks';
import { useExplorerState } from '../explorer-context.ts';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';
import { markColumns } from '../figures/mark-columns.ts';
import { takeScene } from '../state/scene.ts';
import { useVisible } from '../use-visible.ts';
import type { Frame } from './canvas.ts';

/** Of the canvas's width, what a mark needs. */
const ROOM = 0.09;

/** @param view what the canvas shows; null until it has shown something */
export function TimeScale({ view }: { readonly view: Frame | null }) {
  const { language } = useLanguage();
  const scene = useExplorerState((state) => state);
  const visible = useVisible();
  const isByTime = scene.layout === 'TIME';
  const marks = useMemo(
    () => (isByTime ? markColumns(takeScene(scene)) : []),
    [isByTime, visible, scene.places],
  );
  if (!isByTime || view === null) return null;
  let end = -Infinity;
  const shown = marks.flatMap(({ x, date }) => {
    const at = (x - view.x1) / (view.x2 - view.x1);
    if (at < 0 || at > 1 || at < end + ROOM) return [];
    end = at;
    return [{ at, date }];
  });
  return (
    <ol class="time-scale" data-over="bottom" aria-hidden="true">
      {shown.map(({ at, date }) => (
        <li key={date} style={{ left: `${at * 100}%` }}>
          {formatDate(date, language).text}
        </li>
      ))}
    </ol>
  );
}
