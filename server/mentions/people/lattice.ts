/** The tables of one stretch of Han characters: by place, the cheapest way there and what words say of it. */
import type { Span } from '../../model/evidence.ts';
import { isCredited } from './weigh-surroundings.ts';

/** What is known before a text is read, or from a first reading. */
export interface NameHints {
  /** What speaks for the name that begins and ends at two offsets, `start * 8 + length`. */
  readonly spans: ReadonlyMap<number, number>;
  /** Where a name stands again that was found elsewhere. */
  readonly again: ReadonlySet<number>;
}

export const NO_HINTS: NameHints = { spans: new Map(), again: new Set() };

/** Beside the kinds of words (see `KINDS`): what a name ends a way with, and nothing. */
export const OF_NAME = 255;
const NOTHING = 254;

/** One for all texts, so that the tables are made once; places are counted from where the stretch starts. */
export class Lattice {
  text = '';
  hints: NameHints = NO_HINTS;
  best = new Float64Array(256);
  back = new Int32Array(256);
  kind = new Uint8Array(256);
  marks = new Uint16Array(256);
  /** Kind of the word that the cheapest way to a place ends with: see `KINDS`. */
  lastKind = new Uint8Array(256);
  right = new Float32Array(256);
  start = 0;
  end = 0;
  isCredited = false;
  isCounted = false;
  /** Of the titles and verbs that begin where names are tried: a bit for each length. */
  words = 0;

  open(text: string, hints: NameHints, { start, end }: Span): void {
    const length = end - start;
    if (length >= this.best.length) this.#widen(length + 1);
    this.text = text;
    this.hints = hints;
    this.start = start;
    this.end = end;
    this.isCredited = start > 0 && isCredited(text, start);
    this.isCounted = start > 0 && isDigit(text.charCodeAt(start - 1));
    // Most stretches are too short for fill() to pay.
    for (let at = 0; at <= length; at += 1) {
      this.best[at] = Infinity;
      this.marks[at] = 0;
      this.right[at] = NaN;
    }
    this.best[0] = 0;
    this.lastKind[0] = NOTHING;
  }

  /** Takes a way where it is the cheapest; whether a name was taken. */
  relax(from: number, to: number, cost: number, kind: number, lastKind = OF_NAME): boolean {
    if (cost >= (this.best[to] ?? Infinity)) return false;
    this.best[to] = cost;
    this.back[to] = from;
    this.kind[to] = kind;
    this.lastKind[to] = lastKind;
    return kind > 0;
  }

  #widen(length: number): void {
    const size = length * 2;
    this.best = new Float64Array(size);
    this.back = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.marks = new Uint16Array(size);
    this.lastKind = new Uint8Array(size);
    this.right = new Float32Array(size);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
