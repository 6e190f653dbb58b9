import { useLanguage } from '../language/language-context.ts';
import type { TextKey } from '../language/catalogue.ts';

interface GraphToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  readonly onArrange: () => void;
  readonly onPicture: () => void;
}

/** The buttons beside the canvas. */
export function GraphTools({ onZoomIn, onZoomOut, onFit, onArrange, onPicture }: GraphToolsProps) {
  const { t } = useLanguage();
  const tools: readonly [TextKey, string, () => void][] = [
    ['graph.zoomIn', 'M8 3v10M3 8h10', onZoomIn],
    ['graph.zoomOut', 'M3 8h10', onZoomOut],
    ['graph.fit', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', onFit],
    ['graph.arrange', 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3', onArrange],
    ['graph.picture', 'M8 2v8M5 7l3 3 3-3M3 13h10', onPicture],
  ];
  return (
    <div class="graph-tools" role="group">
      {tools.map(([key, path, onClick]) => (
        <button key={key} type="button" title={t(key)} aria-label={t(key)} onClick={onClick}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
