/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a statement rests on: `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}
