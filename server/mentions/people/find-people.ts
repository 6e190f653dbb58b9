/** People's names in a text: the finders in their order, then what their finds tell of the rest. */
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Candidate } from './candidate.ts';
import { findAddressed } from './find-addressed.ts';
import { findAppointed } from './find-appointed.ts';
import { findDottedNames } from './find-dotted-names.ts';
import { cutAtPunctuation } from './cut-at-punctuation.ts';
import { findPaddedNames } from './find-padded-names.ts';
import { hintFromNames } from './hint-from-names.ts';
import { keepBest } from './keep-best.ts';
import { NameLattice, type NameHints } from './name-lattice.ts';
import { Occupancy } from './occupancy.ts';

/** Names of a form that only names have. */
const FINDERS = [findDottedNames, findPaddedNames, findAppointed, findAddressed];

/**
 * Finds every mention of every person, in order and without overlaps.
 *
 * @param text article text; lines are independent
 * @param masked spans that hold no acting people: datelines and credits
 */
export function findPeople(text: string, masked: readonly Span[]): PersonMention[] {
  const hidden = new Occupancy(text.length, masked);
  const isShown = (candidate: Span) => !hidden.overlaps(candidate);
  const formed = keepBest(FINDERS.flatMap((find) => find(text)).filter(isShown), text.length);
  const isFormed = new Occupancy(text.length, formed);
  const segments = cutAtPunctuation(text);
  const first = readNames(text, { spans: new Map() }, segments).filter(isShown);
  const hints = hintFromNames(text, [...first, ...formed]);
  const touched = segments.filter(({ start, end }) => hints.touches(start, end));
  const again = readNames(text, hints, touched).filter(isShown);
  const isReadAgain = new Occupancy(text.length, touched);
  const kept: Candidate[] = [...first.filter((each) => !isReadAgain.overlaps(each)), ...again];
  const free = kept.filter((candidate) => !isFormed.overlaps(candidate));
  return keepBest([...formed, ...free], text.length).map(({ start, end, name, rule }) => ({
    start,
    end,
    name,
    rule,
  }));
}

function readNames(text: string, hints: NameHints, segments: readonly Span[]): Candidate[] {
  const lattice = new NameLattice(text, hints);
  return segments.flatMap(({ start, end }) => lattice.read(start, end));
}
