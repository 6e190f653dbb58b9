/** Work on the canvas: how many elements it touches, and the work itself in small steps, each of which tells whether what it did is to be seen before the next. */
export interface Plan {
  readonly size: number;
  readonly steps: Generator<boolean, void>;
}
