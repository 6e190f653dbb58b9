/** What the articles of one cluster of people say together, and when two clusters cannot be one. */
import { DAY_MS } from '../../model/day.ts';
import { areApart, type PostPlace } from './find-post-place.ts';
import { listPostMarks, listRoles, type PersonMember } from './person-member.ts';
import { mergePostGroups, type PostGroup } from './post-groups.ts';

/** Posts held at one place: the days, as times in ms, between which they are seen. */
export interface SeenPosts {
  readonly place: PostPlace;
  readonly first: number;
  readonly last: number;
}

export interface PersonFacts {
  readonly posts: ReadonlyMap<string, SeenPosts>;
  /** Pairs of places apart that one article gives to one person: 原大同市长任太原市长. */
  readonly linked: ReadonlySet<string>;
  /** Pairs of places apart at which one article has one person hold posts at the same time. */
  readonly together: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
  /** Evidence of the roles that articles give the person, former and coming ones too. */
  readonly roles: ReadonlySet<string>;
  readonly groups: readonly PostGroup[];
}

/** A transfer that no article tells of takes longer than this between the last sight and the first. */
const TRANSFER = 30 * DAY_MS;
/** Where an article tells of it, papers may still use the old title so long. */
const OVERLAP = 30 * DAY_MS;

/**
 * Posts in two places speak against one person where their days overlap, or nearly do; where an article
 * tells of the transfer, they may overlap a little; where it says that both were held, for ever.
 */
export const personFactRules = {
  describe(member: PersonMember): PersonFacts {
    const day = member.date === null ? Number.NaN : Date.parse(member.date);
    // A post that no day is known of may be at any time.
    const days = Number.isNaN(day)
      ? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
      : { first: day, last: day };
    return {
      posts: new Map(member.heldPlaces.map((place) => [spellPlace(place), { place, ...days }])),
      linked: new Set(pairUp(member.namedPlaces)),
      together: new Set(pairUp(member.heldPlaces)),
      walks: new Set(member.walks),
      roles: new Set(listRoles(member)),
      groups: groupPosts(member, day),
    };
  },

  merge(into: PersonFacts, from: PersonFacts): PersonFacts {
    const posts = new Map(into.posts);
    for (const [key, seen] of from.posts) {
      const known = posts.get(key) ?? seen;
      const first = Math.min(known.first, seen.first);
      posts.set(key, { place: seen.place, first, last: Math.max(known.last, seen.last) });
    }
    return {
      posts,
      linked: new Set([...into.linked, ...from.linked]),
      together: new Set([...into.together, ...from.together]),
      walks: new Set([...into.walks, ...from.walks]),
      roles: new Set([...into.roles, ...from.roles]),
      groups: mergePostGroups(into.groups, from.groups),
    };
  },

  conflict(a: PersonFacts, b: PersonFacts): boolean {
    if (a.posts.size === 0 || b.posts.size === 0) return false;
    const whole = personFactRules.merge(a, b);
    const speaksAgainst = (overlap: number) => {
      // What one of them is already, because a curator said so, is not held against the other.
      const before = new Set([...listConflicts(a, overlap), ...listConflicts(b, overlap)]);
      return listConflicts(whole, overlap).some((mark) => !before.has(mark));
    };
    // The old title is that which the news of the transfer gives, or it is another's.
    return speaksAgainst(OVERLAP) || (isDisjoint(a.roles, b.roles) && speaksAgainst(0));
  },
};

/** @param day ms, or NaN */
function groupPosts(member: PersonMember, day: number): PostGroup[] {
  const marks = new Set(listPostMarks(member));
  if (marks.size === 0) return [];
  return member.holdsPost && !Number.isNaN(day)
    ? [{ marks, first: day, last: day, seen: 1 }]
    : [{ marks, first: Infinity, last: -Infinity, seen: 0 }];
}

/**
 * Pairs of places where posts were held too close to each other for one person.
 *
 * @param overlap ms that they may overlap where an article tells of the transfer
 */
function listConflicts({ posts, linked, together }: PersonFacts, overlap: number): string[] {
  const seen = [...posts];
  return seen.flatMap(([key, one], index) =>
    seen.slice(index + 1).flatMap(([otherKey, other]) => {
      const mark = pair(key, otherKey);
      if (together.has(mark) || !areApart(one.place, other.place)) return [];
      return findOverlap(one, other) >= (linked.has(mark) ? overlap : -TRANSFER) ? [mark] : [];
    }),
  );
}

/** How long the one goes on after the other has begun, whichever was first; below 0 between them. */
function findOverlap(one: SeenPosts, other: SeenPosts): number {
  return Math.min(one.last - other.first, other.last - one.first);
}

/** Tells whether all that is known of two is of different walks of life: an official, a teacher. */
export function haveOtherWalks(a: PersonFacts, b: PersonFacts): boolean {
  return a.walks.size > 0 && b.walks.size > 0 && isDisjoint(a.walks, b.walks);
}

/** Tells whether no two of their posts are in places apart. */
export function areOfOnePlace(a: PersonFacts, b: PersonFacts): boolean {
  return [...a.posts.values()].every((one) =>
    [...b.posts.values()].every((other) => !areApart(one.place, other.place)),
  );
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((one) => b.has(one));
}

function pairUp(places: readonly PostPlace[]): string[] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => areApart(one, other))
      .map((other) => pair(spellPlace(one), spellPlace(other))),
  );
}

function spellPlace({ province, city, county }: PostPlace): string {
  return [province, city, county].map((level) => level ?? '').join('/');
}

function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
