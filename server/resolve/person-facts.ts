/** What the articles of one cluster of people say together, and when two clusters cannot be one. */
import { areApart, type PostPlace } from './find-post-place.ts';
import type { PersonMember } from './person-member.ts';

/** Posts held at one place: the days, as times in ms, between which they are seen. */
export interface SeenPosts {
  readonly place: PostPlace;
  readonly first: number;
  readonly last: number;
}

export interface PersonFacts {
  readonly posts: ReadonlyMap<string, SeenPosts>;
  /** Pairs of places that one article gives to one person: 原大同市长任太原市长. */
  readonly linked: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
}

const DAY = 86_400_000;
/** A transfer that no article tells of takes longer than this between the last sight and the first. */
const TRANSFER = 30 * DAY;
/** Where an article tells of it, papers may still use the old title so long. */
const OVERLAP = 30 * DAY;

/** Whether the days of two posts are far enough apart, or overlap little enough if one article links them. */
export const personFactRules = {
  describe(member: PersonMember): PersonFacts {
    const day = member.date === null ? Number.NaN : Date.parse(member.date);
    // A post that no day is known of may be at any time.
    const days = Number.isNaN(day)
      ? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
      : { first: day, last: day };
    const named = member.namedPlaces.map(spellPlace);
    return {
      posts: new Map(member.heldPlaces.map((place) => [spellPlace(place), { place, ...days }])),
      linked: new Set(named.flatMap((one) => named.map((other) => pair(one, other)))),
      walks: new Set(member.walks),
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
      walks: new Set([...into.walks, ...from.walks]),
    };
  },

  conflict(a: PersonFacts, b: PersonFacts): boolean {
    for (const [key, one] of a.posts)
      for (const [otherKey, other] of b.posts) {
        if (!areApart(one.place, other.place)) continue;
        const overlap = Math.min(one.last, other.last) - Math.max(one.first, other.first);
        const mark = pair(key, otherKey);
        const mayOverlap = a.linked.has(mark) || b.linked.has(mark) ? OVERLAP : -TRANSFER;
        if (overlap >= mayOverlap) return true;
      }
    return false;
  },
};

/** Tells whether all that is known of two is of different walks of life: an official, a teacher. */
export function haveOtherWalks(a: PersonFacts, b: PersonFacts): boolean {
  if (a.walks.size === 0 || b.walks.size === 0) return false;
  return ![...a.walks].some((walk) => b.walks.has(walk));
}

function spellPlace({ province, city, county }: PostPlace): string {
  return [province, city, county].map((level) => level ?? '').join('/');
}

function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
