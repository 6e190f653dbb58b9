/** The canvas as a component: state in, acts of the reader out. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { filterKinds } from '../state/filter-kinds.ts';
import { subjectOf } from '../state/view.ts';
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
  const hidden = useExplorerState((state) => state.hiddenKinds);
  const subject = useExplorerState((state) => subjectOf(state.trail.now));
  const centre = useExplorerState((state) => state.centre);
  const visible = useMemo(() => filterKinds(graph, hidden), [graph, hidden]);

  const openNode = (id: string | null) => {
    const node = id === null ? undefined : explorer.store.get().graph.nodes.get(id);
    if (node) explorer.open({ panel: node.kind, id: node.id });
  };

  useEffect(() => {
    if (!container.current) return;
    const made = createCanvas(container.current, {
      onNode: openNode,
      onExpand(id) {
        explorer.run({ what: 'EXPAND', id });
      },
      onEdge(id) {
        explorer.open({ panel: 'EDGE', id });
      },
    });
    canvas.current = made;
    return () => {
      made.destroy();
    };
  }, [explorer]);

  useEffect(() => {
    canvas.current?.draw(graph, visible);
  }, [graph, visible]);
  useEffect(() => {
    canvas.current?.mark(subject);
  }, [subject, visible]);
  useEffect(() => {
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
      explorer.say({ key: 'graph.cursor', values: { name, kind: t(`kind.${kind}`), degree } });
    };
    const zoom = (factor: number) => () => {
      shown.zoom(factor);
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
        onArrange={() => canvas.current?.arrange()}
      />
    </>
  );
}
