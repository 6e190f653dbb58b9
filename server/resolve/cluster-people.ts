/**
 * Same name, same person? Members of one name are joined where evidence says so, strongest evidence
 * first, and never where two cities' posts conflict. What is unsure stays apart. The result depends on
 * the members alone, not on the order in which they come.
 */
import { compareKnown } from './compare-known.ts';
import type { PersonMember } from './person-member.ts';

interface Cluster {
  members: PersonMember[];
  articles: Set<string>;
  /** City → days, as numbers, between which a post there is seen. */
  posts: Map<string, { first: number; last: number }>;
}

const DAY = 86_400_000;
/** A transfer takes longer than this between the last sight here and the first one there. */
const TRANSFER = 30 * DAY;

/**
 * Puts the members of one name into clusters, one a person.
 *
 * @returns clusters in the order of their anchors; each has its anchor, its earliest member, first
 */
export function clusterPeople(members: readonly PersonMember[]): PersonMember[][] {
  const sorted = [...members].sort(compareMembers);
  const clusterOf = new Map(sorted.map((member) => [member, toCluster(member)]));

  const strengths = Math.max(0, ...sorted.map(({ evidence }) => evidence.length));
  for (let strength = 0; strength < strengths; strength += 1) {
    if (new Set(clusterOf.values()).size === 1) break;
    for (const bucket of sortBuckets(sorted, strength)) joinBucket(bucket, clusterOf);
  }
  return [...new Set(clusterOf.values())]
    .map((cluster) => cluster.members.sort(compareMembers))
    .sort(([a], [b]) => (a && b ? compareMembers(a, b) : 0));
}

/** Earliest first, the undated last; ties by article, then by place in it. */
function compareMembers(a: PersonMember, b: PersonMember): number {
  return compareKnown(a.date, b.date) || (a.key < b.key ? -1 : 1);
}

/** Members that share a piece of evidence of one strength. */
function sortBuckets(members: readonly PersonMember[], strength: number): PersonMember[][] {
  const buckets = new Map<string, PersonMember[]>();
  for (const member of members)
    for (const piece of member.evidence[strength]?.() ?? []) {
      const bucket = buckets.get(piece);
      if (bucket) bucket.push(member);
      else buckets.set(piece, [member]);
    }
  return [...buckets]
    .filter(([, bucket]) => bucket.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bucket]) => bucket);
}

function joinBucket(bucket: readonly PersonMember[], clusterOf: Map<PersonMember, Cluster>): void {
  const apart = new Set<Cluster>();
  for (const member of bucket) {
    const own = clusterOf.get(member);
    if (own === undefined || apart.has(own)) continue;
    const match = [...apart].find((other) => !conflict(own, other));
    if (match === undefined) {
      apart.add(own);
      continue;
    }
    join(match, own);
    for (const moved of own.members) clusterOf.set(moved, match);
  }
}

function toCluster(member: PersonMember): Cluster {
  const day = member.date === null ? Number.NaN : Date.parse(member.date);
  // A post that no day is known of may be at any time.
  const span = Number.isNaN(day)
    ? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
    : { first: day, last: day };
  return {
    members: [member],
    articles: new Set([member.articleId]),
    posts: new Map([...member.postCities].map((city) => [city, span])),
  };
}

function conflict(a: Cluster, b: Cluster): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  // An article that names two of them means two.
  for (const article of few.articles) if (many.articles.has(article)) return true;
  for (const [city, span] of a.posts)
    for (const [other, otherSpan] of b.posts)
      if (
        city !== other &&
        span.first - TRANSFER <= otherSpan.last &&
        otherSpan.first - TRANSFER <= span.last
      )
        return true;
  return false;
}

function join(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  for (const article of from.articles) into.articles.add(article);
  for (const [city, span] of from.posts) {
    const known = into.posts.get(city) ?? span;
    into.posts.set(city, {
      first: Math.min(known.first, span.first),
      last: Math.max(known.last, span.last),
    });
  }
}
