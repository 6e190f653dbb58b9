/** Which characters of a text are taken: overlap in constant time, however many spans there are. */
import type { Span } from '../../model/evidence.ts';

export class Occupancy {
  /** 32 characters a number. No typed array: each that is made costs more than all that a page asks of it. */
  readonly #taken: number[];

  /** @param length of the text, UTF-16 code units */
  constructor(length: number, spans: readonly Span[]) {
    this.#taken = new Array<number>((length >> 5) + 1).fill(0);
    for (const span of spans) this.add(span);
  }

  /** Takes a span's characters; always true, so that it can close a condition. */
  add({ start, end }: Span): true {
    for (let at = Math.max(0, start); at < end; at += 1)
      this.#taken[at >> 5] = (this.#taken[at >> 5] ?? 0) | (1 << (at & 31));
    return true;
  }

  overlaps({ start, end }: Span): boolean {
    for (let at = Math.max(0, start); at < end; at += 1)
      if ((((this.#taken[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1) return true;
    return false;
  }
}
