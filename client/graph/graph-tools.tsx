import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import type { TextKey } from '../language/catalogue.ts';
import { ZOOM_STEP } from './key-acts.ts';
import { savePicture } from './save-picture.ts';

interface GraphToolsProps {
  readonly boxing: boolean;
  readonly onBox: () => void;
}

/** The buttons beside the canvas. */
export function GraphTools({ boxing, onBox }: GraphToolsProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const { easel } = explorer;
  const arrange = () => {
    explorer.run({ what: 'ARRANGE', layout: explorer.store.get().layout });
  };
  const tools: readonly [TextKey, string, () => void, boolean?][] = [
    ['graph.zoomIn', 'M8 3v10M3 8h10', () => easel.canvas?.zoom(ZOOM_STEP)],
    ['graph.zoomOut', 'M3 8h10', () => easel.canvas?.zoom(1 / ZOOM_STEP)],
    ['graph.fit', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => easel.canvas?.fit()],
    ['graph.arrange', 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3', arrange],
    [
      'graph.box',
      'M3 3h2M7 3h2M11 3h2v2M13 7v2M13 11v2h-2M9 13H7M5 13H3v-2M3 9V7M3 5V3',
      onBox,
      boxing,
    ],
    [
      'graph.picture',
      'M8 2v8M5 7l3 3 3-3M3 13h10',
      () => {
        savePicture(explorer);
      },
    ],
  ];
  return (
    <div class="graph-tools" data-over="right" role="group" aria-label={t('graph.tools')}>
      {tools.map(([key, path, onClick, pressed]) => (
        <button
          key={key}
          type="button"
          title={t(key)}
          aria-label={t(key)}
          aria-pressed={pressed}
          onClick={onClick}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
