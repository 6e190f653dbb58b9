/** A rectangle on the canvas by the middle of its upper edge. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of its node. */
export type LabelSide = 'UNDER' | 'OVER';

/** The room that a label would take under its node; the heavier goes first, and a marked one in any case. */
export interface LabelBox extends Box {
  /** Its upper edge where it stands over its node instead. */
  readonly over: number;
  readonly weight: number;
  readonly marked: boolean;
}

/** So many of the heaviest are named even where that covers another node: who matters has a name. */
const HEAVIEST = 24;

/**
 * Chooses the labels to show and their side, so that none lies over another, nor over another
 * node's body. The marked are shown whatever they lie over; the others give way to them.
 *
 * @returns by the ids of those shown, whether they stand under or over their node
 */
export function chooseLabels(
  labels: readonly LabelBox[],
  bodies: readonly Box[],
): Map<string, LabelSide> {
  const marked = labels.filter((label) => label.marked);
  const rest = labels.filter((label) => !label.marked).sort((a, b) => b.weight - a.weight);
  const side = Math.max(1, ...labels.map(({ width }) => width));
  const nodes = createGrid(side);
  const names = createGrid(side);
  for (const box of bodies) nodes.add(box);
  for (const box of marked) names.add(box);
  // Nothing is written over what the reader looks at.
  const looked = new Set(marked.map(({ id }) => id));
  for (const box of bodies) if (looked.has(box.id)) names.add(box);
  const shown = new Map<string, LabelSide>(marked.map(({ id }) => [id, 'UNDER']));
  for (const [rank, under] of rest.entries()) {
    const over = { ...under, y: under.over };
    const isFree = (box: Box) => names.isFree(box) && nodes.isFree(box);
    const place = isFree(under)
      ? under
      : isFree(over)
        ? over
        : rank < HEAVIEST && names.isFree(under)
          ? under
          : null;
    if (!place) continue;
    names.add(place);
    shown.set(under.id, place === over ? 'OVER' : 'UNDER');
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
