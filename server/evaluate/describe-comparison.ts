/** A comparison in lines for people: each miss and each extra in its sentence. */
import type { Comparison } from './compare-readings.ts';
import type { Fact } from './facts.ts';

const CONTEXT = 60;

/** @returns no line where nothing was missed or made up */
export function describeComparison({ missed, extra }: Comparison, text: string): string[] {
  return [
    ...missed.map((fact) => describe('missed', fact, text)),
    ...extra.map((fact) => describe('extra ', fact, text)),
  ];
}

function describe(what: string, { kind, key, words, start }: Fact, text: string): string {
  const at = start ?? (words === '' ? -1 : text.indexOf(words));
  return `  ${what} ${kind}: ${key}${at < 0 ? '' : `\n           …${sentenceAt(text, at)}…`}`;
}

function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const opening = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const after = text.slice(at, at + CONTEXT);
  const closing = after.search(/[。\n]/u);
  return before.slice(opening) + (closing < 0 ? after : after.slice(0, closing + 1));
}
