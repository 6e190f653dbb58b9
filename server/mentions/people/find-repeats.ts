/** Every further place where a name already found stands again. */
import type { Candidate } from './candidate.ts';
import { weighLeft, weighRight } from './weigh-name.ts';

/** Every further place where a name found stands again. */
export function findRepeats(text: string, accepted: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const name of new Set(accepted.map((candidate) => candidate.name))) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (name.length === 2 && weighLeft(text, at) === 0 && weighRight(text, end) === 0) continue;
      found.push({ start: at, end, name, score: 3 + name.length / 10, rule: 'repeated' });
    }
  }
  return found;
}
