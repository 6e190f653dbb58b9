/** The canvas as a component: state in, acts of the reader out. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { moveNode } from '../state/change-shown.ts';
import { subjectsOf } from '../state/view.ts';
import { useVisible } from '../use-visible.ts';
import { BoxSelection } from './box-selection.tsx';
import type { Canvas, Frame } from './canvas.ts';
import { createCanvas } from './create-canvas.ts';
import { GraphTools } from './graph-tools.tsx';
import { actOnKey } from './key-acts.ts';
import { Minimap } from './minimap.tsx';
import { TimeScale } from './time-scale.tsx';

/** Draws the graph and lets pointer and keyboard travel it. */
export function GraphView() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Frame | null>(null);
  const [boxing, setBoxing] = useState(false);
  const graph = useExplorerState((state) => state.graph);
  const places = useExplorerState((state) => state.places);
  const pins = useExplorerState((state) => state.pins);
  const fit = useExplorerState((state) => state.fit);
  const selection = useExplorerState((state) => state.selection);
  const subjects = useExplorerState((state) => subjectsOf(state.trail.now).join(' '));
  const trace = useExplorerState((state) => state.trace);
  const centre = useExplorerState((state) => state.centre);
  const visible = useVisible();
  const withCanvas = (act: (canvas: Canvas) => void) => {
    if (explorer.easel.canvas) act(explorer.easel.canvas);
  };

  useLayoutEffect(() => {
    if (!container.current) return;
    const made = createCanvas(container.current, {
      onNode(id) {
        const node = explorer.store.get().graph.nodes.get(id);
        if (node) explorer.open({ panel: node.kind, id });
      },
      onExpand(id) {
        explorer.run({ what: 'EXPAND', id });
      },
      onEdge(id) {
        explorer.open({ panel: 'EDGE', id });
      },
      onMove(id, place) {
        explorer.act((state) => moveNode(state, id, place));
      },
      onView: setView,
    });
    explorer.easel.canvas = made;
    return () => {
      explorer.easel.canvas = null;
      made.destroy();
    };
  }, [explorer]);

  useLayoutEffect(() => {
    withCanvas((canvas) => {
      canvas.draw({ graph, visible, places, pins });
    });
  }, [graph, visible, places, pins]);
  // Once all is drawn: what stands beside the canvas takes from its room.
  useEffect(() => {
    withCanvas((canvas) => {
      if (fit > 0) canvas.fit();
    });
  }, [fit]);
  useLayoutEffect(() => {
    withCanvas((canvas) => {
      const ids = subjects === '' ? [] : subjects.split(' ');
      canvas.mark({ ids: trace ?? ids, isWhole: trace !== null });
    });
  }, [subjects, trace, visible]);
  useLayoutEffect(() => {
    withCanvas((canvas) => {
      canvas.select(selection);
    });
  }, [selection, graph]);
  useLayoutEffect(() => {
    withCanvas((canvas) => {
      if (centre) canvas.centre(centre.id);
    });
  }, [centre]);

  return (
    <>
      <div
        ref={container}
        class="graph-canvas"
        role="application"
        tabIndex={0}
        aria-label={t('graph.label')}
        aria-describedby="graph-help"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (actOnKey(explorer, event.key)) event.preventDefault();
        }}
      />
      <BoxSelection
        active={boxing}
        onDone={() => {
          setBoxing(false);
        }}
      />
      <p id="graph-help" class="unseen">
        {t('graph.help')}
      </p>
      <GraphTools
        boxing={boxing}
        onBox={() => {
          setBoxing(!boxing);
        }}
      />
      <TimeScale view={view} />
      <Minimap view={view} />
    </>
  );
}
