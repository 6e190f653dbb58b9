/** Where a name may stand about its node, in the order in which they are tried: across and down from the middle. */
export const LABEL_SIDES = {
  UNDER: [0, 1],
  OVER: [0, -1],
  RIGHT: [1, 0],
  LEFT: [-1, 0],
  UNDER_RIGHT: [1, 1],
  OVER_RIGHT: [1, -1],
  UNDER_LEFT: [-1, 1],
  OVER_LEFT: [-1, -1],
} as const;

export type LabelSide = keyof typeof LABEL_SIDES;

/** From a node's frame to its name, in the graph's own units; a shape does not fill the corners of its frame. */
export const SIDE_GAP = 4;
export const CORNER_GAP = -3;
