/**
 * Names by the cheapest reading of a text: words cost by how rare they are, names by how rare their
 * characters are in names, less what speaks for a name on either side. 何平 is a name in 何平安排工作
 * because 何平|安排 costs less than 何平安|排.
 *
 * The method is the usual one for Chinese (a word lattice and its shortest path); the costs are our own.
 */
import type { Span } from '../../model/evidence.ts';
import type { Candidate } from './candidate.ts';
import { Lattice, type NameHints } from './lattice.ts';
import { surnameCost, transliteration } from './name-model.ts';
import { MARK } from './name-words.ts';
import { stepAbroad } from './step-abroad.ts';
import { isKnown, stepChinese } from './step-chinese.ts';
import { stepCompound } from './step-compound.ts';
import { stepElements, stepFamous } from './step-known.ts';
import { stepWords } from './step-words.ts';
import { isAfterPost, isListed, weighLeft } from './weigh-left.ts';
import { weighRight } from './weigh-right.ts';

const RULES = [
  '',
  'by-its-characters',
  'transliterated',
  'japanese',
  'by-its-parts',
  'well-known',
] as const;

/** One for all texts: reading is never interrupted. */
const lattice = new Lattice();

/**
 * Reads one stretch of Han characters.
 *
 * @param text the one that `scan` has open
 * @param found gets the names, in order
 */
export function readNames(text: string, hints: NameHints, stretch: Span, found: Candidate[]): void {
  lattice.open(text, hints, stretch);
  const { start } = lattice;
  const length = stretch.end - start;
  let mayHoldNames = false;
  for (let at = 0; at < length; at += 1) {
    const begins = stepWords(lattice, at);
    const code = text.charCodeAt(start + at);
    if (
      surnameCost[code] !== Infinity ||
      isAfterPost(lattice, at) ||
      isListed(lattice, at) ||
      isKnown(lattice, at)
    )
      mayHoldNames = stepChinese(lattice, at) || mayHoldNames;
    if (transliteration[code] !== Infinity) mayHoldNames = stepAbroad(lattice, at) || mayHoldNames;
    if ((begins & MARK.compound) !== 0) mayHoldNames = stepCompound(lattice, at) || mayHoldNames;
    if ((begins & MARK.famous) !== 0) mayHoldNames = stepFamous(lattice, at) || mayHoldNames;
    if ((begins & MARK.element) !== 0)
      mayHoldNames = stepElements(lattice, at, at, 0) || mayHoldNames;
  }
  if (mayHoldNames) for (const name of traceNames(length)) found.push(name);
}

function traceNames(length: number): Candidate[] {
  const found: Candidate[] = [];
  for (let to = length; to > 0; to = lattice.back[to] ?? 0) {
    const kind = lattice.kind[to] ?? 0;
    if (kind === 0) continue;
    const from = lattice.back[to] ?? 0;
    const left = weighLeft(lattice, from);
    const right = weighRight(lattice, to);
    const start = lattice.start + from;
    const end = lattice.start + to;
    found.push({
      start,
      end,
      name: lattice.text.slice(start, end),
      score: 2 + left + right,
      rule: left >= 5 ? 'after-title' : left + right >= 4 ? 'in-context' : (RULES[kind] ?? ''),
    });
  }
  return found.reverse();
}
