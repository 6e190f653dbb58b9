/** The whole graph in the corner with a frame round what is in view; shown while something is outside. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer, useExplorerState } from '../explorer-context.ts';
import type { Point } from '../layouts/point.ts';
import { useVisible } from '../use-visible.ts';
import type { Frame } from './canvas.ts';
import { readPalette } from './read-palette.ts';

const WIDTH = 168;
const HEIGHT = 112;
const MARGIN = 8;
const DOT = 1.6;

/** @param view what the canvas shows; null until it has shown something */
export function Minimap({ view }: { readonly view: Frame | null }) {
  const explorer = useExplorer();
  const visible = useVisible();
  const places = useExplorerState((state) => state.places);
  const map = useRef<HTMLCanvasElement>(null);
  const [dragging, setDragging] = useState(false);
  const bounds = useMemo(() => {
    return findBounds([...visible.nodes.keys()].flatMap((id) => places.get(id) ?? []));
  }, [visible, places]);
  const outside = view !== null && bounds !== null && !contains(view, bounds);
  const shown = outside || dragging;

  useEffect(() => {
    const brush = map.current?.getContext('2d');
    if (!shown || !map.current || !brush || !bounds) return;
    const palette = readPalette(map.current);
    brush.clearRect(0, 0, WIDTH, HEIGHT);
    for (const { id, kind } of visible.nodes.values()) {
      const place = places.get(id);
      if (!place) continue;
      const { x, y } = toMap(bounds, place);
      brush.fillStyle = palette.kinds[kind];
      brush.fillRect(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }
  }, [shown, bounds, visible, places]);

  if (!shown || !bounds) return null;
  const from = toMap(bounds, { x: view?.x1 ?? 0, y: view?.y1 ?? 0 });
  const to = toMap(bounds, { x: view?.x2 ?? 0, y: view?.y2 ?? 0 });
  const go = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    explorer.easel.canvas?.lookAt(fromMap(bounds, place));
  };
  return (
    <div
      class="minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
        go(event);
      }}
      onPointerMove={(event) => {
        if (dragging) go(event);
      }}
      onPointerUp={() => {
        setDragging(false);
      }}
    >
      <canvas ref={map} width={WIDTH} height={HEIGHT} />
      <div
        class="minimap-view"
        style={{
          left: `${from.x}px`,
          top: `${from.y}px`,
          width: `${to.x - from.x}px`,
          height: `${to.y - from.y}px`,
        }}
      />
    </div>
  );
}

function findBounds(points: readonly Point[]): Frame | null {
  if (points.length === 0) return null;
  const bounds = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x, y } of points) {
    bounds.x1 = Math.min(bounds.x1, x);
    bounds.y1 = Math.min(bounds.y1, y);
    bounds.x2 = Math.max(bounds.x2, x);
    bounds.y2 = Math.max(bounds.y2, y);
  }
  return bounds;
}

function contains(view: Frame, bounds: Frame): boolean {
  return (
    view.x1 <= bounds.x1 && view.y1 <= bounds.y1 && view.x2 >= bounds.x2 && view.y2 >= bounds.y2
  );
}

/** How much of the map one unit of the graph takes, and where the graph's middle is. */
function measure({ x1, y1, x2, y2 }: Frame): { scale: number; middle: Point } {
  const across = (WIDTH - 2 * MARGIN) / Math.max(1, x2 - x1);
  const down = (HEIGHT - 2 * MARGIN) / Math.max(1, y2 - y1);
  return { scale: Math.min(across, down), middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } };
}

function toMap(bounds: Frame, { x, y }: Point): Point {
  const { scale, middle } = measure(bounds);
  return { x: WIDTH / 2 + (x - middle.x) * scale, y: HEIGHT / 2 + (y - middle.y) * scale };
}

function fromMap(bounds: Frame, { x, y }: Point): Point {
  const { scale, middle } = measure(bounds);
  return { x: middle.x + (x - WIDTH / 2) / scale, y: middle.y + (y - HEIGHT / 2) / scale };
}
