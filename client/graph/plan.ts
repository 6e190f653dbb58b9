/** Work on the canvas: how many elements it touches, and the work itself in small steps. */
export interface Plan {
  readonly size: number;
  readonly steps: Generator<undefined, void>;
}
