/** 周平在致辞中, 和周平: what is more than a name that the text says by itself elsewhere. */
import type { Candidate } from './candidate.ts';

/** Words of one character that stand before or behind names and may write one. */
const BEFORE = new Set('和与同向于对由');
const BEHIND = new Set('在曾正将已还也又都就向对并说及从任到为来才');
const WHOLE = 3;

/** 汪雍|和同志, 汪雍和: what joins is of the name that is whole elsewhere. */
const JOINS = '和与';

/**
 * Cuts names of three characters to the two that are a name by themselves elsewhere, and takes 和 behind
 * two to them that never stand without it.
 */
export function cutToKnown(text: string, candidates: readonly Candidate[]): Candidate[] {
  return cutWords(joinLast(text, candidates));
}

function joinLast(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const whole = new Set(
    candidates.filter(({ name }) => JOINS.includes(name.charAt(2) || ' ')).map(({ name }) => name),
  );
  if (whole.size === 0) return candidates;
  const isCut = ({ name, start, end }: Candidate) =>
    name.length === 2 && end - start === 2 && whole.has(name + text.charAt(end));
  const alone = new Set(candidates.filter((one) => !isCut(one)).map(({ name }) => name));
  return candidates.map((one) =>
    isCut(one) && !alone.has(one.name)
      ? { ...one, end: one.end + 1, name: one.name + text.charAt(one.end) }
      : one,
  );
}

function cutWords(candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(candidates.map(({ name }) => name).filter(({ length }) => length < WHOLE));
  return candidates.map((one) => {
    const { name, start, end } = one;
    // 甲组长和|潘某某
    if (name.length === WHOLE + 1 && end - start === WHOLE + 1 && name.startsWith('和'))
      return { ...one, start: start + 1, name: name.slice(1) };
    if (name.length !== WHOLE || end - start !== WHOLE) return one;
    if (BEHIND.has(name.charAt(2)) && known.has(name.slice(0, 2)))
      return { ...one, end: end - 1, name: name.slice(0, 2) };
    if (BEFORE.has(name.charAt(0)) && known.has(name.slice(1)))
      return { ...one, start: start + 1, name: name.slice(1) };
    return one;
  });
}
