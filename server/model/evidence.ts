/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a statement rests on: `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** A run of a text that stands in the decoded file as it is: from `at` in the text, from `start` in the file. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  /** UTF-16 code units, the same in both. */
  readonly length: number;
}

/** A line of an article with where its pieces came from. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}
