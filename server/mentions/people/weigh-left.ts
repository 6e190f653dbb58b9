/** What the words before speak for a name: titles, verbs, the edge of a stretch. */
import { type Lattice, OF_NAME } from './lattice.ts';
import { BEHIND_NAME, BOUNDARY, KIND_BEFORE, LED, UNANNOUNCED } from './weights.ts';
import { MARK } from './name-words.ts';

/** 600余人: what is counted is no name. */
const COUNTED = -8;
/** “双战双胜” */
const QUOTED = -3;

/** What the words before speak for a name here. */
export function weighLeft(lattice: Lattice, at: number): number {
  const marks = lattice.marks[at] ?? 0;
  if ((marks & MARK.title) !== 0) return 5;
  if ((marks & MARK.occupation) !== 0) return 4;
  if ((marks & MARK.leader) !== 0) return LED;
  if (at > 0) {
    const last = lattice.lastKind[at] ?? 0;
    return UNANNOUNCED + (last === OF_NAME ? BEHIND_NAME : (KIND_BEFORE[last] ?? 0));
  }
  if (lattice.isCredited) return 4;
  if (lattice.isCounted) return COUNTED;
  return lattice.start > 0 && '“《‘'.includes(lattice.text.charAt(lattice.start - 1))
    ? QUOTED
    : BOUNDARY;
}

/** Whether a title stands before, or a label of credits. */
export function isTitled(lattice: Lattice, at: number): boolean {
  if (at === 0) return lattice.isCredited;
  return ((lattice.marks[at] ?? 0) & MARK.title) !== 0;
}

/** Whether a name of two or three characters is expected here from a list. */
export function isListed(lattice: Lattice, at: number): boolean {
  const key = (lattice.start + at) * 8;
  const { spans } = lattice.hints;
  return spans.size > 0 && ((spans.get(key + 2) ?? 0) > 8 || (spans.get(key + 3) ?? 0) > 8);
}

export function isAfterPost(lattice: Lattice, at: number): boolean {
  return ((lattice.marks[at] ?? 0) & MARK.post) !== 0;
}
