import type { EntityKind } from '../api/documents.generated.ts';

/**
 * The outline of each kind, in Cytoscape's notation: x and y from -1 to 1, clockwise. Canvas and
 * legend draw the same points, so that they cannot come apart; null is a circle.
 */
export const KIND_SHAPES: Readonly<Record<EntityKind, readonly number[] | null>> = {
  PERSON: null,
  ROLE: [0, -1, 1, 0, 0, 1, -1, 0],
  ORGANISATION: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  MEETING: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
};
