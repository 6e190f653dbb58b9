/** A digest as text that the database keeps: the same for the same person, however it came about. */
import type { LatestPost } from './latest-post.ts';
import type { PersonDigest } from './person-digest.ts';
import type { SeenPosts } from './person-facts.ts';

/** Of times without bounds JSON knows nothing: they are null. */
type Spelt = readonly [
  anchor: PersonDigest['anchor'],
  isByline: boolean,
  posts: (readonly [
    key: string,
    place: SeenPosts['place'],
    first: number | null,
    last: number | null,
  ])[],
  sets: readonly string[][],
  latest: LatestPost | null,
  groups: (readonly [
    marks: readonly string[],
    first: number | null,
    last: number | null,
    seen: number,
  ])[],
];

const LENGTH = 6;

export function spellDigest(digest: PersonDigest): string {
  const { anchor, isByline, facts, latest } = digest;
  const sort = (set: ReadonlySet<string>) => [...set].sort();
  const posts = [...facts.posts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { place, first, last }]) => [key, place, toBound(first), toBound(last)] as const);
  const sets = listSets(digest).map(sort);
  const groups = facts.groups
    .map(
      ({ marks, first, last, seen }) => [sort(marks), toBound(first), toBound(last), seen] as const,
    )
    .sort(([[a = '']], [[b = '']]) => (a < b ? -1 : 1));
  return JSON.stringify([anchor, isByline, posts, sets, latest, groups] satisfies Spelt);
}

/**
 * Reads what `spellDigest` made.
 *
 * @param text undefined in the oldest graphs
 * @returns null where an earlier version of Renmai made it
 */
export function readDigest(text: string | undefined): PersonDigest | null {
  const spelt = JSON.parse(text ?? '[]') as Spelt | [];
  if (spelt.length < LENGTH) return null;
  const [anchor, isByline, posts, sets, latest, groups] = spelt as Spelt;
  const [linked, together, walks, cities, provinces, agencies, companions, marks, roles] = sets.map(
    (list) => new Set(list),
  );
  const none = new Set<string>();
  return {
    anchor,
    isByline,
    facts: {
      posts: new Map(
        posts.map(([key, place, first, last]) => [
          key,
          { place, first: first ?? -Infinity, last: last ?? Infinity },
        ]),
      ),
      linked: linked ?? none,
      together: together ?? none,
      walks: walks ?? none,
      roles: roles ?? none,
      groups: groups.map(([own, first, last, seen]) => ({
        marks: new Set(own),
        first: first ?? Infinity,
        last: last ?? -Infinity,
        seen,
      })),
    },
    cities: cities ?? none,
    provinces: provinces ?? none,
    agencies: agencies ?? none,
    companions: companions ?? none,
    marks: marks ?? none,
    latest,
  };
}

function listSets({ facts, ...own }: PersonDigest): ReadonlySet<string>[] {
  return [
    ...[facts.linked, facts.together, facts.walks],
    ...[own.cities, own.provinces, own.agencies, own.companions, own.marks],
    facts.roles,
  ];
}

function toBound(time: number): number | null {
  return Number.isFinite(time) ? time : null;
}
