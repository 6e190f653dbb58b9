/** A rectangle on the canvas by the middle of its upper edge. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a label would take; the heavier goes first, and a marked one in any case. */
export interface LabelBox extends Box {
  readonly weight: number;
  readonly marked: boolean;
}

/**
 * Chooses the labels to show, so that none lies over another or over another node's body. The
 * marked are shown whatever they lie over; the others give way to them.
 */
export function chooseLabels(labels: readonly LabelBox[], bodies: readonly Box[]): Set<string> {
  const marked = labels.filter((label) => label.marked);
  const rest = labels.filter((label) => !label.marked).sort((a, b) => b.weight - a.weight);
  const taken = createGrid(Math.max(1, ...labels.map(({ width }) => width)));
  for (const box of [...bodies, ...marked]) taken.add(box);
  const shown = new Set(marked.map(({ id }) => id));
  for (const label of rest) {
    if (!taken.isFree(label)) continue;
    taken.add(label);
    shown.add(label.id);
  }
  return shown;
}

/** Boxes by the squares that they touch: a box is compared with its neighbours alone. */
function createGrid(side: number) {
  const squares = new Map<string, Box[]>();
  const touch = ({ x, y, width, height }: Box): string[] => {
    const keys: string[] = [];
    for (let i = Math.floor((x - width / 2) / side); i <= (x + width / 2) / side; i += 1) {
      for (let j = Math.floor(y / side); j <= (y + height) / side; j += 1) keys.push(`${i} ${j}`);
    }
    return keys;
  };
  return {
    add(box: Box): void {
      for (const key of touch(box)) {
        const square = squares.get(key);
        if (square) square.push(box);
        else squares.set(key, [box]);
      }
    },
    isFree(box: Box): boolean {
      return touch(box).every((key) =>
        (squares.get(key) ?? []).every((other) => other.id === box.id || !overlap(box, other)),
      );
    },
  };
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.abs(a.x - b.x) * 2 < a.width + b.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
