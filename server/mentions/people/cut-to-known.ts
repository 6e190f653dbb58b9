/** 周平在致辞中, 和周平: what is more than a name that the text says by itself elsewhere. */
import type { Candidate } from './candidate.ts';

/** Words of one character that stand before or behind names and may write one. */
const BEFORE = new Set('和与同向于对由');
const BEHIND = new Set('在曾正将已还也又都就向对并说及从任到为来才');
const WHOLE = 3;
/** Two names of two characters. */
const LEAST_GLUED = 4;

/** 汪雍|和同志, 汪雍和: what joins is of the name that is whole elsewhere. */
const JOINS = '和与';

/**
 * Cuts names of three characters to the two that are a name by themselves elsewhere, and takes 和 behind
 * two to them that never stand without it.
 */
export function cutToKnown(text: string, candidates: readonly Candidate[]): Candidate[] {
  return partGlued(text, cutWords(joinLast(text, candidates)));
}

/** 多吉次珠卓嘎 in a heading: two who stand side by side in the text, 多吉次珠、卓嘎. */
function partGlued(text: string, candidates: readonly Candidate[]): Candidate[] {
  const isLong = ({ name, start, end }: Candidate) =>
    name.length >= LEAST_GLUED && end - start === name.length;
  if (!candidates.some(isLong)) return [...candidates];
  // Where the second begins in the two together.
  const cuts = new Map<string, number>();
  candidates.forEach(({ name, end }, i) => {
    const next = candidates[i + 1];
    if (next?.start === end + 1 && text.charAt(end) === '、')
      cuts.set(name + next.name, name.length);
  });
  return candidates.flatMap((one) => {
    const { name, start } = one;
    const cut = isLong(one) ? cuts.get(name) : undefined;
    if (cut === undefined) return [one];
    return [
      { ...one, end: start + cut, name: name.slice(0, cut) },
      { ...one, start: start + cut, name: name.slice(cut) },
    ];
  });
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
