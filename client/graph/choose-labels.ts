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
  const placed = labels.filter(({ marked }) => marked);
  const rest = labels.filter(({ marked }) => !marked).sort((a, b) => b.weight - a.weight);
  for (const label of rest) {
    const free = (other: Box) => other.id === label.id || !overlap(label, other);
    if (placed.every(free) && bodies.every(free)) placed.push(label);
  }
  return new Set(placed.map(({ id }) => id));
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.abs(a.x - b.x) * 2 < a.width + b.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
