/** Namesakes that evidence did not join: how likely are they one person all the same? */
import { DAY_MS } from '../../model/day.ts';
import type { CandidateReason } from '../../model/candidate.ts';
import { areApart } from './find-post-place.ts';
import { isRareName } from './is-rare-name.ts';
import type { PersonDigest } from './person-digest.ts';
import { haveOtherWalks, type PersonFacts, personFactRules } from './person-facts.ts';

/** What is compared of one person. */
export interface Namesake extends Pick<
  PersonDigest,
  'isByline' | 'facts' | 'cities' | 'provinces' | 'agencies' | 'companions'
> {
  readonly name: string;
}

/** What each reason adds to the score; those against multiply it. */
const WEIGHTS = {
  SAME_NAME: 0.2,
  RARE_NAME: 0.2,
  SAME_CITY: 0.25,
  SAME_PROVINCE: 0.15,
  SUCCESSIVE_POSTS: 0.2,
  SHARED_COMPANION: 0.15,
  SHARED_AGENCY: 0.2,
} as const;
const AGAINST = { POSTS_CONFLICT: 0.3, OTHER_WALK_OF_LIFE: 0.6 } as const;
/** ms between the end of one post and the beginning of the next. */
const LONGEST_GAP = 2 * 365 * DAY_MS;

/** Weighs what speaks for and against two being one; the score is from 0 to 1. */
export function compareNamesakes(
  a: Namesake,
  b: Namesake,
): { readonly score: number; readonly reasons: readonly CandidateReason[] } {
  const isConflict = personFactRules.conflict(a.facts, b.facts);
  const isSameCity = overlap(a.cities, b.cities);
  const found: Record<keyof typeof WEIGHTS, boolean> = {
    SAME_NAME: a.name === b.name,
    RARE_NAME: a.name === b.name && isRareName(a.name),
    SAME_CITY: isSameCity,
    SAME_PROVINCE: !isSameCity && overlap(a.provinces, b.provinces),
    SUCCESSIVE_POSTS: !isConflict && areSuccessive(a.facts, b.facts),
    SHARED_COMPANION: overlap(a.companions, b.companions),
    SHARED_AGENCY: a.isByline && b.isByline && overlap(a.agencies, b.agencies),
  };
  const against: Record<keyof typeof AGAINST, boolean> = {
    POSTS_CONFLICT: isConflict,
    OTHER_WALK_OF_LIFE: a.isByline !== b.isByline || haveOtherWalks(a.facts, b.facts),
  };
  const [fors, cons] = [listTrue(found), listTrue(against)];
  const sum = fors.reduce((total, reason) => total + WEIGHTS[reason], 0);
  const score = cons.reduce((rest, reason) => rest * AGAINST[reason], sum);
  return { score: Math.round(Math.min(score, 1) * 100) / 100, reasons: [...fors, ...cons] };
}

/** 大同市长 until spring, 太原市长 since summer. */
function areSuccessive(a: PersonFacts, b: PersonFacts): boolean {
  const spans = [a, b].map(({ posts }) => [...posts.values()]);
  const [one = [], other = []] = spans;
  return one.some((left) =>
    other.some((right) => {
      const gap = Math.max(left.first, right.first) - Math.min(left.last, right.last);
      return areApart(left.place, right.place) && gap > 0 && gap < LONGEST_GAP;
    }),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function listTrue<K extends string>(found: Record<K, boolean>): K[] {
  // The keys are those of the record.
  return (Object.keys(found) as K[]).filter((key) => found[key]);
}
