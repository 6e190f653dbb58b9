/** 本报记者陈昭薛原: names behind a reporter that nothing parts. */
import { findAround } from '../../lexicon/find-around.ts';
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { COMPOUND_SURNAMES } from '../../lexicon/surnames.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import { givenAlone, givenFirst, givenSecond, surnameCost } from './name-model.ts';
import { NAME_OF_THREE, NAME_OF_TWO } from './weights.ts';

/** Four to six characters between 记者 and the end of the credit. */
const GLUED =
  /(?:记者|通讯员)[ \u3000]?(?<names>(?:(?!摄)\p{Script=Han}){4,6}?)(?=[ \u3000]?(?:摄影报道|摄影|摄|报道|采写|供稿|整理|编译)?(?:[）)\s]|$))/gu;
/** 李伟|报道: what its bearer did. */
const DID = /(?:报道|采写|供稿|整理|编译|综述)$/u;
const LABEL = /记者|通讯员/gu;
const REACH = 14;
const COMPOUND = new WordSet(COMPOUND_SURNAMES);
const NOT_A_NAME = new WordSet(NOT_NAMES);
/** What the characters of a name cost at most: rarer ones are rather words. */
const MOST = 27;

/** Parts what stands behind a reporter into two names, where both begin with a surname. */
export function findGluedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of findAround(text, GLUED, LABEL, REACH)) {
    const names = match.groups?.names ?? '';
    const cut = DID.test(names) ? 0 : cheapestCut(names);
    if (cut === 0) continue;
    const start = match.index + match[0].length - names.length;
    for (const [from, to] of [
      [0, cut],
      [cut, names.length],
    ] as const)
      found.push({
        start: start + from,
        end: start + to,
        name: names.slice(from, to),
        score: 6,
        rule: 'glued-names',
      });
  }
  return found;
}

function cheapestCut(names: string): number {
  let best = 0;
  let least = Infinity;
  for (const cut of [2, 3]) {
    const costs = [costOf(names.slice(0, cut)), costOf(names.slice(cut))] as const;
    const cost = costs[0] + costs[1];
    if (cost >= least || Math.max(...costs) > MOST) continue;
    best = cut;
    least = cost;
  }
  return best;
}

function costOf(name: string): number {
  if (name.length < 2 || name.length > 3 || NOT_A_NAME.lengthAt(name, 0) > 1) return Infinity;
  if (COMPOUND.lengthAt(name, 0) > 0) return Infinity;
  const at = (costs: Float32Array, i: number) => costs[name.charCodeAt(i)] ?? Infinity;
  const surname = at(surnameCost, 0);
  return name.length === 2
    ? NAME_OF_TWO + surname + at(givenAlone, 1)
    : NAME_OF_THREE + surname + at(givenFirst, 1) + at(givenSecond, 2);
}
