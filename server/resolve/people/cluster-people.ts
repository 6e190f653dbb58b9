/**
 * Same name, same person? Members are joined where evidence says so, strongest evidence first, and
 * never where posts conflict. What is unsure stays apart. The result depends on the members and the
 * decisions alone, not on the order in which they come.
 */
import { Clusters, type Cluster } from '../clusters.ts';
import type { Ties } from '../decisions/decision-book.ts';
import { compareAnchors } from './person-digest.ts';
import {
  areOfOnePlace,
  haveOtherWalks,
  type PersonFacts,
  personFactRules,
} from './person-facts.ts';
import { isRareName } from './is-rare-name.ts';
import {
  CITY_EVIDENCE,
  COMPANY_EVIDENCE,
  MEETING_EVIDENCE,
  type PersonMember,
} from './person-member.ts';
import { areHeldAtOnce, areSuccessive } from './post-groups.ts';

export type PersonCluster = Cluster<PersonMember, PersonFacts>;
type PersonClusters = Clusters<PersonMember, PersonFacts>;

/**
 * Puts the members of one name, or of names that decisions join, into clusters, one a person.
 *
 * @returns clusters in the order of their anchors; each has its anchor, its earliest member, first
 */
export function clusterPeople(
  members: readonly PersonMember[],
  ties: Ties,
): { readonly clusters: PersonClusters; readonly people: readonly PersonCluster[] } {
  const sorted = [...members].sort(compareAnchors);
  const clusters: PersonClusters = new Clusters(sorted, ties, personFactRules);

  const strengths = Math.max(0, ...sorted.map(({ evidence }) => evidence.length));
  for (let strength = 0; strength < strengths && clusters.list().length > 1; strength += 1)
    for (const bucket of sortBuckets(sorted, strength))
      if (strength < MEETING_EVIDENCE) joinBucket(bucket, clusters);
      else if (strength < COMPANY_EVIDENCE) joinBucket(bucket, clusters, haveOtherDays);
      else if (strength < CITY_EVIDENCE) joinBucket(bucket, clusters, mayBeOne);
      else joinTownspeople(bucket, clusters);

  const people = clusters.list();
  for (const { members: own } of people) own.sort(compareAnchors);
  people.sort(({ members: [a] }, { members: [b] }) => (a && b ? compareAnchors(a, b) : 0));
  return { clusters, people };
}

/** Members of one name that share a piece of evidence of one strength. */
function sortBuckets(members: readonly PersonMember[], strength: number): PersonMember[][] {
  const buckets = new Map<string, PersonMember[]>();
  for (const member of members)
    for (const piece of member.evidence[strength]?.() ?? []) {
      const mark = `${member.name} ${piece}`;
      const bucket = buckets.get(mark);
      if (bucket) bucket.push(member);
      else buckets.set(mark, [member]);
    }
  return [...buckets]
    .filter(([, bucket]) => bucket.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bucket]) => bucket);
}

function joinBucket(
  bucket: readonly PersonMember[],
  clusters: PersonClusters,
  isAllowed: (a: PersonCluster, b: PersonCluster) => boolean = () => true,
): void {
  const apart: PersonMember[] = [];
  for (const member of bucket) {
    const own = clusters.find(member);
    const isJoined = apart.some((other) => {
      const cluster = clusters.find(other);
      return cluster === own || (isAllowed(cluster, own) && clusters.join(cluster, own));
    });
    if (!isJoined) apart.push(member);
  }
}

/** Two papers tell of one meeting, and each names another 王建国 of it. */
function haveOtherDays({ facts: one }: PersonCluster, { facts: other }: PersonCluster): boolean {
  return !areHeldAtOnce(one.groups, other.groups);
}

/**
 * Many cities have two officials of a common name, and both sit with the same mayor: that they were named in
 * one city or one company joins those whose posts are known only where one post may have followed the other.
 * Of a rare name it is enough that they are not held again and again at one time.
 */
function mayBeOne(a: PersonCluster, b: PersonCluster): boolean {
  if (!isKnown(a) || !isKnown(b)) return true;
  const [one, other] = [a.facts, b.facts];
  if ([...a.members, ...b.members].every(({ name }) => isRareName(name)))
    return haveOtherDays(a, b);
  return areOfOnePlace(one, other) && areSuccessive(one.groups, other.groups);
}

function isKnown({ facts }: PersonCluster): boolean {
  return facts.walks.size > 0;
}

/**
 * In one city those whose posts go together are one. Of whom no post is known is one of them where
 * there is only one; which of two, a curator must say. Whom an article names beside another of the city
 * is joined with nobody: the others may be either.
 */
function joinTownspeople(bucket: readonly PersonMember[], clusters: PersonClusters): void {
  const own = new Set(bucket.map((member) => clusters.find(member)));
  const beside = new Set(
    [...own].filter((one) => clusters.listBeside(one).some((other) => own.has(other))),
  );
  const single = bucket.filter((member) => !beside.has(clusters.find(member)));
  const known = single.filter((member) => isKnown(clusters.find(member)));
  joinBucket(known, clusters, (a, b) => !haveOtherWalks(a.facts, b.facts) && mayBeOne(a, b));
  const bearers = new Set(known.map((member) => clusters.find(member)));
  if (bearers.size + [...beside].filter(isKnown).length < 2) joinBucket(single, clusters);
}
