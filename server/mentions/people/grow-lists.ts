/** Names beside names: 杨某某、尚某某、程某某、陈某同志 stand or fall together. */
import type { Span } from '../../model/evidence.ts';
import type { Candidate } from './candidate.ts';
import { Occupancy } from './occupancy.ts';
import { bestCandidateAt, weighLeft } from './weigh-name.ts';

const LIST_LINK = /^(?:（[^（）]{1,12}）)?(?:同志|女士|先生)?(?<link>、|和|以及|及|与)/u;

/** Adds to the accepted names those that stand beside them in lists. */
export function growLists(text: string, accepted: readonly Candidate[]): Candidate[] {
  const all = [...accepted];
  const taken = new Occupancy(text.length, accepted);
  const queue = [...accepted];
  for (let item = queue.pop(); item; item = queue.pop()) {
    for (const neighbour of [nextInList(text, item), previousInList(text, item)]) {
      if (!neighbour || taken.overlaps(neighbour)) continue;
      taken.add(neighbour);
      all.push(neighbour);
      queue.push(neighbour);
    }
  }
  return all;
}

function nextInList(text: string, item: Span): Candidate | null {
  const link = LIST_LINK.exec(text.slice(item.end, item.end + 20));
  if (!link) return null;
  const start = item.end + link[0].length;
  const next = bestCandidateAt(text, start);
  if (!next || (link.groups?.link !== '、' && next.score < 1)) return null;
  return { ...next, score: 4, rule: 'in-list' };
}

function previousInList(text: string, item: Span): Candidate | null {
  if (text.charAt(item.start - 1) !== '、') return null;
  const note = /（[^（）]{1,12}）$/u.exec(text.slice(Math.max(0, item.start - 15), item.start - 1));
  const end = item.start - 1 - (note?.[0].length ?? 0);
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const free =
      start === 0 ||
      /[\s，。；：、”）]/u.test(text.charAt(start - 1)) ||
      weighLeft(text, start) >= 2;
    const candidate = free ? bestCandidateAt(text, start) : null;
    if (candidate?.end === end) return { ...candidate, score: 4, rule: 'in-list' };
  }
  return null;
}
