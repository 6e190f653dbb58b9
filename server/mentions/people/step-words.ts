/** Goes on by the words that begin at a place, and notes what they say of names beside them. */
import { scan } from '../../lexicon/text-scan.ts';
import type { Lattice } from './lattice.ts';
import { MARK, UNKNOWN, wordCost, wordKinds, wordMarks } from './name-words.ts';

const ANNOUNCES = MARK.title | MARK.post | MARK.occupation;
/** Words that are no names themselves, whatever stands beside them. */
const NEVER_NAMES =
  MARK.title | MARK.occupation | MARK.follower | MARK.strong | MARK.never | MARK.adverb;

/** Goes on by every word that begins here; what they are marked with. */
export function stepWords(lattice: Lattice, at: number): number {
  const base = lattice.best[at] ?? Infinity;
  const start = lattice.start + at;
  scan.cover(start);
  const past = scan.firstAt(start + 1);
  let begins = 0;
  let titleEnd = -1;
  lattice.words = 0;
  for (let word = scan.firstAt(start); word < past; word += 1) {
    const to = at + scan.lengthOf(word);
    if (lattice.start + to > lattice.end) break;
    const node = scan.nodeOf(word);
    let marks = wordMarks[node] ?? 0;
    // 赵敏同志任市委书记: who is addressed stands before, and nobody behind.
    const isAddress = (marks & MARK.address) !== 0 || (marks & MARK.post) === 0;
    if (isAddress && at > 0 && (lattice.kind[at] ?? 0) > 0) marks &= ~ANNOUNCES;
    if (marks !== 0) {
      lattice.marks[to] = (lattice.marks[to] ?? 0) | marks;
      if ((marks & ANNOUNCES) !== 0) {
        // 主教练 announces, not 主教 in it.
        if (titleEnd > 0) lattice.marks[titleEnd] = (lattice.marks[titleEnd] ?? 0) & ~ANNOUNCES;
        titleEnd = to;
      }
      begins |= marks;
      if ((marks & MARK.never) !== 0) lattice.words |= ~0 << (to - at);
      else if ((marks & NEVER_NAMES) !== 0) lattice.words |= 1 << (to - at);
    }
    const cost = wordCost[node] ?? Infinity;
    if (cost !== Infinity) lattice.relax(at, to, base + cost, 0, wordKinds[node] ?? 0);
  }
  lattice.relax(at, at + 1, base + UNKNOWN, 0, 0);
  return begins;
}
