/** Draws a box over the canvas: what lies in it is selected. Shift holds it for as long as it is down. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { selectNodes, toggleSelected } from '../state/selection.ts';
import type { Frame } from './canvas.ts';

/** Pixels that a hand moves without meaning to. */
const TREMBLE = 5;
/** Half the side of the box that a mere click stands for. */
const REACH = 14;

/**
 * Lies over the canvas and does nothing until it is `active` or Shift is down.
 *
 * @param onDone a box has been drawn
 */
export function BoxSelection({
  active,
  onDone,
}: {
  readonly active: boolean;
  readonly onDone: () => void;
}) {
  const explorer = useExplorer();
  const place = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Frame | null>(null);
  const shift = useShift();

  const locate = (event: PointerEvent) => {
    const { left, top } = place.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const finish = () => {
    const { canvas } = explorer.easel;
    setBox(null);
    if (!box || !canvas) return;
    const frame = straighten(box);
    if (frame.x2 - frame.x1 < TREMBLE && frame.y2 - frame.y1 < TREMBLE) {
      const { x1, y1 } = frame;
      const near = { x1: x1 - REACH, y1: y1 - REACH, x2: x1 + REACH, y2: y1 + REACH };
      const [id] = canvas.findWithin(near);
      if (id !== undefined) explorer.act((state) => toggleSelected(state, id));
      return;
    }
    const ids = canvas.findWithin(frame);
    explorer.act((state) => selectNodes(state, ids, shift));
    onDone();
  };

  const drawn = box && straighten(box);
  return (
    <div
      ref={place}
      class={active || shift || box ? 'box-selection box-ready' : 'box-selection'}
      aria-hidden="true"
      onPointerDown={(event) => {
        const { x, y } = locate(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        setBox({ x1: x, y1: y, x2: x, y2: y });
      }}
      onPointerMove={(event) => {
        const { x, y } = locate(event);
        if (box) setBox({ ...box, x2: x, y2: y });
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        setBox(null);
      }}
    >
      {drawn && (
        <div
          class="box"
          style={{
            left: `${drawn.x1}px`,
            top: `${drawn.y1}px`,
            width: `${drawn.x2 - drawn.x1}px`,
            height: `${drawn.y2 - drawn.y1}px`,
          }}
        />
      )}
    </div>
  );
}

function straighten({ x1, y1, x2, y2 }: Frame): Frame {
  return {
    x1: Math.min(x1, x2),
    y1: Math.min(y1, y2),
    x2: Math.max(x1, x2),
    y2: Math.max(y1, y2),
  };
}

function useShift(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    const look = (event: KeyboardEvent | PointerEvent) => {
      setDown(event.shiftKey);
    };
    const release = () => {
      setDown(false);
    };
    // A pointer tells too: the key may have gone down before the page had the focus.
    const events = ['keydown', 'keyup', 'pointermove'] as const;
    for (const name of events) addEventListener(name, look);
    addEventListener('blur', release);
    return () => {
      for (const name of events) removeEventListener(name, look);
      removeEventListener('blur', release);
    };
  }, []);
  return down;
}
