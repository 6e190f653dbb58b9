/** Names that need no surname: those that everybody knows, and those made of known parts. */
import { NAME_OF_ELEMENTS, NAME_OF_FAME } from './weights.ts';
import { NAME_ELEMENT_ENDINGS } from '../../lexicon/name-elements.ts';
import { scan } from '../../lexicon/text-scan.ts';
import type { Lattice } from './lattice.ts';
import { nameElements, transliteration } from './name-model.ts';
import { MARK, wordMarks } from './name-words.ts';
import { weighLeft } from './weigh-left.ts';
import { tryName } from './try-name.ts';

const ELEMENT = 3.5;
const MOST_ELEMENTS = 3;
/** What three characters cost at most that sound foreign. */
const OF_SOUNDS = 15;
const WITHIN_SOUNDS = 6;

/** 李白, 普京: names that need no surname. */
export function stepFamous(lattice: Lattice, at: number): boolean {
  let found = false;
  const past = scan.firstAt(lattice.start + at + 1);
  for (let word = scan.firstAt(lattice.start + at); word < past; word += 1) {
    const to = at + scan.lengthOf(word);
    if (lattice.start + to > lattice.end) break;
    if (((wordMarks[scan.nodeOf(word)] ?? 0) & MARK.famous) !== 0) {
      const cost = NAME_OF_FAME + (soundsBefore(lattice, at) ? WITHIN_SOUNDS : 0);
      found = tryName(lattice, at, to, cost - weighLeft(lattice, at), 5) || found;
    }
  }
  return found;
}

/** 格布雷|塞拉西: two sounds before, as no two words are. */
function soundsBefore(lattice: Lattice, at: number): boolean {
  const offset = lattice.start + at;
  const cost = (place: number) => transliteration[lattice.text.charCodeAt(place)] ?? Infinity;
  return at > 1 && cost(offset - 1) + cost(offset - 2) + cost(offset) < OF_SOUNDS;
}

/** 乌力吉|图, 布和|敖其尔: one to three parts. */
export function stepElements(lattice: Lattice, at: number, from: number, count: number): boolean {
  const parts = nameElements.get(lattice.text.charAt(lattice.start + from));
  if (!parts || count === MOST_ELEMENTS) return false;
  let found = false;
  for (const part of parts) {
    const to = from + part.length;
    if (lattice.start + to > lattice.end || !lattice.text.startsWith(part, lattice.start + from))
      continue;
    const cost = NAME_OF_ELEMENTS + (count + 1) * ELEMENT - weighLeft(lattice, at);
    found = tryName(lattice, at, to, cost, 4) || found;
    const closes = NAME_ELEMENT_ENDINGS.includes(lattice.text.charAt(lattice.start + to));
    if (closes && lattice.start + to < lattice.end)
      found = tryName(lattice, at, to + 1, cost + ELEMENT, 4) || found;
    found = stepElements(lattice, at, to, count + 1) || found;
  }
  return found;
}
