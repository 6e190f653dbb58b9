/** The canvas as a component: state in, acts of the reader out. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { saveFile } from '../parts/save-file.ts';
import { collapseNode, hideNode, moveNode, togglePin } from '../state/change-shown.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { subjectOf } from '../state/view.ts';
import { useVisible } from '../use-visible.ts';
import { createCanvas, type Canvas } from './create-canvas.ts';
import { GraphTools } from './graph-tools.tsx';

const ZOOM_STEP = 1.3;

/** Draws the graph and lets pointer and keyboard travel it. */
export function GraphView() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const graph = useExplorerState((state) => state.graph);
  const places = useExplorerState((state) => state.places);
  const pins = useExplorerState((state) => state.pins);
  const fit = useExplorerState((state) => state.fit);
  const subject = useExplorerState((state) => subjectOf(state.trail.now));
  const centre = useExplorerState((state) => state.centre);
  const visible = useVisible();

  const openNode = (id: string | null) => {
    const node = id === null ? undefined : explorer.store.get().graph.nodes.get(id);
    if (node) explorer.open({ panel: node.kind, id: node.id });
  };

  useLayoutEffect(() => {
    if (!container.current) return;
    const made = createCanvas(container.current, {
      onNode: openNode,
      onExpand(id) {
        explorer.run({ what: 'EXPAND', id });
      },
      onEdge(id) {
        explorer.open({ panel: 'EDGE', id });
      },
      onMove(id, place) {
        explorer.act((state) => moveNode(state, id, place));
      },
    });
    canvas.current = made;
    return () => {
      made.destroy();
    };
  }, [explorer]);

  useLayoutEffect(() => {
    canvas.current?.draw({ graph, visible, places, pins });
  }, [graph, visible, places, pins]);
  // Once all is drawn: what stands beside the canvas takes from its room.
  useEffect(() => {
    if (fit > 0) canvas.current?.fit();
  }, [fit]);
  useLayoutEffect(() => {
    canvas.current?.mark(subject);
  }, [subject, visible]);
  useLayoutEffect(() => {
    if (centre) canvas.current?.centre(centre.id);
  }, [centre]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !canvas.current) return;
    const act = keyActs(canvas.current)[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(event.key);
  };

  const keyActs = (shown: Canvas): Readonly<Record<string, (key: string) => void>> => {
    const move = (key: string) => {
      const node = graph.nodes.get(shown.travel(key) ?? '');
      if (!node) return;
      const { name, kind, degree } = node;
      const values = { name, kind: t(`kind.${kind}`), degree };
      explorer.store.update((state) => ({ ...state, status: { key: 'graph.cursor', values } }));
    };
    const zoom = (factor: number) => () => {
      shown.zoom(factor);
    };
    const withCursor = (change: (state: ExplorerState, id: string) => ExplorerState) => () => {
      const id = shown.cursor();
      if (id !== null) explorer.act((state) => change(state, id));
    };
    return {
      arrowup: move,
      arrowdown: move,
      arrowleft: move,
      arrowright: move,
      enter: () => {
        openNode(shown.cursor());
      },
      e: () => {
        const id = shown.cursor();
        if (id !== null) explorer.run({ what: 'EXPAND', id });
      },
      h: withCursor(hideNode),
      p: withCursor(togglePin),
      c: withCursor(collapseNode),
      '+': zoom(ZOOM_STEP),
      '=': zoom(ZOOM_STEP),
      '-': zoom(1 / ZOOM_STEP),
      '0': () => {
        shown.fit();
      },
    };
  };

  return (
    <>
      <div
        ref={container}
        class="graph-canvas"
        role="application"
        tabIndex={0}
        aria-label={t('graph.label')}
        aria-describedby="graph-help"
        onKeyDown={onKeyDown}
      />
      <p id="graph-help" class="unseen">
        {t('graph.help')}
      </p>
      <GraphTools
        onZoomIn={() => canvas.current?.zoom(ZOOM_STEP)}
        onZoomOut={() => canvas.current?.zoom(1 / ZOOM_STEP)}
        onFit={() => canvas.current?.fit()}
        onPicture={() => {
          void canvas.current?.picture().then((picture) => {
            saveFile('renmai.png', picture);
          });
        }}
        onArrange={() => {
          explorer.run({ what: 'ARRANGE', layout: explorer.store.get().layout });
        }}
      />
    </>
  );
}
