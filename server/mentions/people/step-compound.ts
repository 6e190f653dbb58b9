/** Names behind a surname of two or three characters, Chinese or Japanese. */
import { NAME_OF_JAPAN, NAME_OF_THREE, NAME_OF_TWO } from './weights.ts';
import { JAPANESE_GIVEN } from '../../lexicon/surnames.ts';
import type { Lattice } from './lattice.ts';
import { compoundSurnames } from './name-model.ts';
import { weighLeft } from './weigh-left.ts';
import { tryName } from './try-name.ts';
import { tryGiven } from './step-chinese.ts';

const GIVEN_JAPANESE = 4.2;
/** A character that few Japanese names have. */
const SELDOM_JAPANESE = 8;
/** Without a word that announces it, a Japanese surname is a place or two words. */
const JAPANESE_UNANNOUNCED = 4;

export function stepCompound(lattice: Lattice, at: number): boolean {
  let found = false;
  for (let length = 2; length <= 3; length += 1) {
    const offset = lattice.start + at;
    if (offset + length >= lattice.end) return found;
    const surname = compoundSurnames.get(lattice.text.slice(offset, offset + length));
    if (!surname) continue;
    const cost = surname.cost - weighLeft(lattice, at);
    if (surname.isJapanese) found = tryJapanese(lattice, at, length, cost) || found;
    else {
      found = tryGiven(lattice, at, length, cost, 1, NAME_OF_TWO) || found;
      found = tryGiven(lattice, at, length, cost, 2, NAME_OF_THREE) || found;
    }
  }
  return found;
}

function tryJapanese(lattice: Lattice, at: number, surname: number, cost: number): boolean {
  let found = false;
  let total = NAME_OF_JAPAN + cost + (weighLeft(lattice, at) < 2 ? JAPANESE_UNANNOUNCED : 0);
  for (let given = 1; given <= 3; given += 1) {
    const to = at + surname + given;
    if (lattice.start + to > lattice.end) break;
    const last = lattice.text.charAt(lattice.start + to - 1);
    total += JAPANESE_GIVEN.includes(last) ? GIVEN_JAPANESE : SELDOM_JAPANESE;
    found = tryName(lattice, at, to, total, 3) || found;
  }
  return found;
}
