interface TextLine {
  /** UTF-16 offset of the line in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** The lines of a text with their offsets, empty ones left out. */
export function splitLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
}
