/** A place on the canvas, in the graph's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
