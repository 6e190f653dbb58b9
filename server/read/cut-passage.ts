/** A part of a line, with where it came from. */
import type { Passage } from '../model/evidence.ts';

/** @param start and `end`: UTF-16 code units of the passage's text */
export function cutPassage({ text, pieces }: Passage, start: number, end: number): Passage {
  const kept = pieces.flatMap((piece) => {
    const from = Math.max(piece.at, start);
    const length = Math.min(piece.at + piece.length, end) - from;
    return length > 0 ? [{ at: from - start, start: piece.start + from - piece.at, length }] : [];
  });
  return { text: text.slice(start, end), pieces: kept };
}
