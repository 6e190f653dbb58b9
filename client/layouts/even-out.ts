import type { Point } from './point.ts';

/** How far from where the forces leave a node to where all have the same room. */
const SHARE = 0.8;

/**
 * Gives the crowded middle of a layout room at the cost of its empty rim, in each direction apart:
 * who is left of or above another stays so.
 *
 * @param weights how much room each wants, against the others
 * @returns the places in the same order, within the same frame
 */
export function evenOut(places: readonly Point[], weights: readonly number[]): Point[] {
  const across = evenOutLine(
    places.map(({ x }) => x),
    weights,
  );
  const down = evenOutLine(
    places.map(({ y }) => y),
    weights,
  );
  return places.map(({ x, y }, index) => ({ x: across[index] ?? x, y: down[index] ?? y }));
}

/** Each value between itself and its share of the weights up to it. */
function evenOutLine(values: readonly number[], weights: readonly number[]): number[] {
  const sorted = values
    .map((value, index) => ({ value, index, weight: weights[index] ?? 1 }))
    .sort((a, b) => a.value - b.value);
  const first = sorted[0]?.value ?? 0;
  const span = (sorted.at(-1)?.value ?? 0) - first;
  const gaps = sorted.map(({ weight }, at) => ((sorted[at - 1]?.weight ?? 0) + weight) / 2);
  // The first stands at the beginning and the last at the end.
  gaps[0] = 0;
  const whole = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  const evened = [...values];
  let before = 0;
  for (const [at, { value, index }] of sorted.entries()) {
    before += gaps[at] ?? 0;
    evened[index] = (1 - SHARE) * value + SHARE * (first + (before / whole) * span);
  }
  return evened;
}
