/** What the rules found in a file and what was dropped again, in lines for people. */
import type { Extraction } from '../model/extraction.ts';
import type { Trace, TraceEntry } from '../model/trace.ts';

const LONGEST_WORDS = 60;

/**
 * Tells of a file article by article: the lines of its page first, then people, posts, organisations and
 * meetings with the rules by which they were found or dropped, and what could not be read.
 *
 * @param read reads the file, telling `trace` of everything
 */
export function* explain(
  path: string,
  read: (trace: Trace) => Iterable<Extraction>,
): Generator<string> {
  let entries: TraceEntry[] = [];
  for (const { article, notes } of read((entry) => entries.push(entry))) {
    yield* entries.filter(({ stage }) => stage === 'read').map(describe);
    yield `${path} ${article.title}`;
    yield* entries.filter(({ stage }) => stage !== 'read').map(describe);
    for (const { rule, message, start, end } of notes)
      yield `  ${'notes'.padEnd(13)} ${'noted'.padEnd(7)} ${rule} ${start}–${end} ${message}`;
    entries = [];
  }
}

function describe({ stage, outcome, rule, words, start, end }: TraceEntry): string {
  const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
  return `  ${stage.padEnd(13)} ${outcome.padEnd(7)} ${rule} ${start}–${end} ${shown.replace(/\s/gu, ' ')}`;
}
