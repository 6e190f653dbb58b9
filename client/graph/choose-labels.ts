import { CORNER_GAP, LABEL_SIDES, type LabelSide, SIDE_GAP } from './label-sides.ts';

/** A rectangle on the canvas by the middle of its upper edge. */
interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node as names see it. */
export interface Body extends Box {
  /** It steps back: what does not may be written over it. */
  readonly faded: boolean;
}

/** The room that a label takes beside its node; the heavier goes first, and a marked one in any case. */
export interface LabelBox {
  readonly id: string;
  /** The middle of its node. */
  readonly x: number;
  readonly y: number;
  /** From there to the frame of its node. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly marked: boolean;
  readonly faded: boolean;
  /** Whether it is shown even where it covers others, if it is among the heaviest. */
  readonly due: boolean;
}

const SIDES = Object.keys(LABEL_SIDES) as LabelSide[];
/** So many of those due are named even where that covers others, as little as can be: who matters has a name. */
const HEAVIEST = 24;
/** So many may stand at the right or left too; more would make a picture of names. */
const MOST_ASIDE = 60;

/**
 * Chooses the labels to show and their side, so that none lies over another, nor over the body of
 * another node that matters as much. The marked are shown in any case, beside one another where that
 * can be; the others give way to them.
 *
 * @returns by the ids of those shown, the side of its node that each stands at
 */
export function chooseLabels(
  labels: readonly LabelBox[],
  bodies: readonly Body[],
): Map<string, LabelSide> {
  const heaviestFirst = labels.toSorted((a, b) => b.weight - a.weight);
  const marked = heaviestFirst.filter((label) => label.marked);
  const rest = heaviestFirst.filter((label) => !label.marked);
  const side = Math.max(1, ...labels.map(({ width }) => width));
  const nodes = createGrid(side);
  const firm = createGrid(side);
  const names = createGrid(side);
  for (const box of bodies) {
    nodes.add(box);
    if (!box.faded) firm.add(box);
  }
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
      places.find(({ box }) => (label.faded ? nodes : firm).isFree(box)) ??
      (label.due && rank < HEAVIEST ? findLeast(places, ({ box }) => nodes.cover(box)) : undefined);
    if (!place) continue;
    names.add(place.box);
    shown.set(label.id, place.side);
  }
  return shown;
}

function placeBeside({ id, x, y, reach, width, height }: LabelBox, side: LabelSide): Box {
  const [across, down] = LABEL_SIDES[side];
  const away = reach + (across !== 0 && down !== 0 ? CORNER_GAP : SIDE_GAP);
  return {
    id,
    x: x + across * (away + width / 2),
    y: y - height / 2 + down * (away + height / 2),
    width,
    height,
  };
}

function findLeast<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
): Item | undefined {
  return items.toSorted((a, b) => measure(a) - measure(b))[0];
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
    /** How much of it lies over others. */
    cover(box: Box): number {
      const others = new Set(touch(box).flatMap((key) => squares.get(key) ?? []));
      return [...others].reduce(
        (sum, each) => sum + (each.id !== box.id && overlap(box, each) ? share(box, each) : 0),
        0,
      );
    },
  };
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.abs(a.x - b.x) * 2 < a.width + b.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The area that two boxes which overlap share. */
function share(a: Box, b: Box): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, a.width, b.width) * down;
}
