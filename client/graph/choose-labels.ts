/** A rectangle on the canvas by the middle of its upper edge. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of its node. */
export type LabelSide = 'UNDER' | 'OVER' | 'RIGHT' | 'LEFT';

/** The room that a label takes beside its node; the heavier goes first, and a marked one in any case. */
export interface LabelBox {
  readonly id: string;
  /** The middle of its node. */
  readonly x: number;
  readonly y: number;
  /** From there to the label. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly marked: boolean;
}

/** In the order in which they are tried. */
const SIDES: readonly LabelSide[] = ['UNDER', 'OVER', 'RIGHT', 'LEFT'];
/** So many of the heaviest are named even where that covers another node: who matters has a name. */
const HEAVIEST = 24;
/** So many may stand at the right or left too; more would make a picture of names. */
const MOST_ASIDE = 60;

/**
 * Chooses the labels to show and their side, so that none lies over another, nor over another
 * node's body. The marked are shown in any case, beside one another where that
 * can be; the others give way to them.
 *
 * @returns by the ids of those shown, the side of its node that each stands at
 */
export function chooseLabels(
  labels: readonly LabelBox[],
  bodies: readonly Box[],
): Map<string, LabelSide> {
  const heaviestFirst = labels.toSorted((a, b) => b.weight - a.weight);
  const marked = heaviestFirst.filter((label) => label.marked);
  const rest = heaviestFirst.filter((label) => !label.marked);
  const side = Math.max(1, ...labels.map(({ width }) => width));
  const nodes = createGrid(side);
  const names = createGrid(side);
  for (const box of bodies) nodes.add(box);
  // Nothing is written over what the reader looks at.
  const looked = new Set(marked.map(({ id }) => id));
  for (const box of bodies) if (looked.has(box.id)) names.add(box);
  // No name at a side reaches further than one under a node may: it would leave the window.
  const xs = labels.map(({ x }) => x);
  const [first, last] = [Math.min(...xs) - side / 2, Math.max(...xs) + side / 2];
  const isWithin = (box: Box) => box.x - box.width / 2 >= first && box.x + box.width / 2 <= last;
  const listFree = (label: LabelBox, sides: readonly LabelSide[]) =>
    sides
      .map((each) => ({ side: each, box: placeBeside(label, each) }))
      .filter(({ box }) => isWithin(box) && names.isFree(box));
  const shown = new Map<string, LabelSide>();
  for (const label of marked) {
    const under = { side: 'UNDER', box: placeBeside(label, 'UNDER') } as const;
    const place = listFree(label, SIDES)[0] ?? under;
    names.add(place.box);
    shown.set(label.id, place.side);
  }
  for (const [rank, label] of rest.entries()) {
    const places = listFree(label, rank < MOST_ASIDE ? SIDES : SIDES.slice(0, 2));
    const place =
      places.find(({ box }) => nodes.isFree(box)) ?? (rank < HEAVIEST ? places[0] : undefined);
    if (!place) continue;
    names.add(place.box);
    shown.set(label.id, place.side);
  }
  return shown;
}

function placeBeside({ id, x, y, reach, width, height }: LabelBox, side: LabelSide): Box {
  const aside = side === 'RIGHT' ? 1 : side === 'LEFT' ? -1 : 0;
  const top = {
    UNDER: y + reach,
    OVER: y - reach - height,
    RIGHT: y - height / 2,
    LEFT: y - height / 2,
  };
  return { id, x: x + aside * (reach + width / 2), y: top[side], width, height };
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
