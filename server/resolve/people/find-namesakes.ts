import { compareNamesakes, type Namesake } from './compare-namesakes.ts';
import type { DerivedCandidate } from '../derived-graph.ts';
import { isPartialName } from './is-partial-name.ts';
import { toCandidate } from '../to-candidate.ts';

/** As many candidates as a curator looks at; a common name has hundreds of bearers. */
const MOST = 5;
const LEAST_SCORE = 0.1;

/**
 * Lists people of one name who may be one, for a curator to decide. Those that an article names beside
 * each other, or that a curator parted, are two; of those called 张某 nothing can be asked.
 *
 * @param people with their ids
 * @param areTwo whether nothing more is to be asked about two
 */
export function findNamesakes<P extends Namesake & { readonly id: string }>(
  people: readonly P[],
  areTwo: (a: P, b: P) => boolean,
): DerivedCandidate[] {
  const known = people.filter(({ name }) => !isPartialName(name));
  const pairs = known
    .flatMap((a, index) =>
      known.slice(index + 1).flatMap((b) => {
        if (areTwo(a, b)) return [];
        const likeness = compareNamesakes(a, b);
        return likeness.score < LEAST_SCORE
          ? []
          : [toCandidate({ one: a.id, other: b.id, ...likeness })];
      }),
    )
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

  const counts = new Map<string, number>();
  return pairs.filter(({ source, target }) => {
    const [one, other] = [counts.get(source) ?? 0, counts.get(target) ?? 0];
    if (one >= MOST && other >= MOST) return false;
    counts.set(source, one + 1).set(target, other + 1);
    return true;
  });
}
