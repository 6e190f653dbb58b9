/** Which characters of a text are taken: overlap in constant time, however many spans there are. */
import type { Span } from '../../model/evidence.ts';

export class Occupancy {
  readonly #taken: Uint8Array;

  /** @param length of the text, UTF-16 code units */
  constructor(length: number, spans: readonly Span[]) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  /** Takes a span's characters; always true, so that it can close a condition. */
  add({ start, end }: Span): true {
    // Names are too short for fill() to pay.
    for (let at = Math.max(0, start); at < end; at += 1) this.#taken[at] = 1;
    return true;
  }

  overlaps({ start, end }: Span): boolean {
    for (let at = Math.max(0, start); at < end; at += 1) if (this.#taken[at] === 1) return true;
    return false;
  }
}
