/**
 * What new articles say of people of a name, added to what is known of them, without what the other
 * articles say. Only where it is sure that the whole would come to the same: each refusal says why not.
 */
import type { DerivedPerson } from '../derived-graph.ts';
import { findNamesakes } from './find-namesakes.ts';
import { areApart } from './find-post-place.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { groupBy } from '../group-by.ts';
import { hashParts } from '../hash-parts.ts';
import { describePerson } from './describe-person.ts';
import {
  CITY_MARK,
  compareAnchors,
  digestMember,
  listMarks,
  mergeDigests,
  type PersonDigest,
} from './person-digest.ts';
import { describeMember, type PersonMember } from './person-member.ts';
import { placeStatement, type ResolvedNamesakes } from './relate-people.ts';
import { spanDays } from '../span-days.ts';
import { readDigest } from './spell-digest.ts';

/** People of a name as they are known by now. */
export interface KnownNamesakes {
  readonly people: readonly DerivedPerson[];
  /** For the meetings that new articles tell of: ids of those of the people who were there. */
  readonly metAt: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Grown {
  readonly id: string;
  /** Null for somebody new. */
  readonly before: DerivedPerson | null;
  readonly beside: ReadonlySet<string>;
  readonly meetings: Set<string>;
  readonly said: GroundedStatement[];
  digest: PersonDigest;
}

/** Two names make a pair of companions. */
const PAIR = 2;

/**
 * Adds what new articles say of people of a name that no decision speaks of.
 *
 * @param said every standing statement of the new articles on people of the name, with settled ids
 * @returns null where all that is said of the name must be read
 */
export function growNamesakes(
  name: string,
  { people: known, metAt }: KnownNamesakes,
  said: readonly GroundedStatement[],
): ResolvedNamesakes | null {
  const people = known.flatMap((one) => open(one, metAt) ?? []);
  if (people.length < known.length) return null;
  const members = [...groupBy(said, ({ subjectKey }) => subjectKey)].map(([key, own]) => ({
    member: describeMember(key, own),
    own,
  }));
  // Two of one name in one article are two, which says something of all others.
  if (new Set(members.map(({ member }) => member.articleId)).size < members.length) return null;
  for (const { member, own } of members) if (!addMember(people, member, own)) return null;

  const changed = people.filter((one) => one.said.length > 0);
  return {
    people: changed.map((one) => describe(name, one)),
    placed: changed.flatMap(({ id, said: own }) => own.map((one) => placeStatement(one, id))),
    mayBe: findNamesakes(
      people.map(({ id, digest, beside }) => ({ ...digest, id, name, beside })),
      (a, b) => a.beside.has(b.id),
    ),
  };
}

/** Null where an earlier version of Renmai derived the person, which kept less. */
function open(person: DerivedPerson, metAt: KnownNamesakes['metAt']): Grown | null {
  const { id, beside } = person;
  const digest = readDigest(person.digest);
  if (digest === null) return null;
  const meetings = [...metAt].flatMap(([meeting, ids]) => (ids.has(id) ? [meeting] : []));
  return {
    id,
    before: person,
    beside: new Set(beside),
    meetings: new Set(meetings),
    said: [],
    digest,
  };
}

/** @returns false where it is not sure whose mention it is, or that it leaves the others as they are */
function addMember(
  people: Grown[],
  member: PersonMember,
  said: readonly GroundedStatement[],
): boolean {
  const digest = digestMember(member, said);
  const meetings = said.flatMap(({ meetingId }) => meetingId ?? []);
  const marks = listMarks(member);
  const isTied = (one: Grown) =>
    marks.some((mark) => one.digest.marks.has(mark)) ||
    meetings.some((meeting) => one.meetings.has(meeting));
  // Which of them stood beside whom is not kept: two names in common may be a pair.
  const mayBeTied = ({ digest: { companions } }: Grown) =>
    !member.isByline && member.companions.filter((one) => companions.has(one)).length >= PAIR;

  const [own, ...more] = people.filter((one) => isTied(one) || mayBeTied(one));
  if (own === undefined) {
    const id = hashParts('person', member.name, member.key);
    const fresh = { id, before: null, beside: new Set<string>(), digest };
    people.push({ ...fresh, meetings: new Set(meetings), said: [...said] });
    return true;
  }
  const others = people.filter((one) => one !== own);
  const merged = mergeDigests([own.digest, digest]);
  const isSure =
    more.length === 0 &&
    isTied(own) &&
    // The id is made of the earliest mention.
    compareAnchors(own.digest.anchor, digest.anchor) < 0 &&
    isPlain(merged) &&
    !others.some((other) => shareCity(other.digest, merged));
  if (!isSure) return false;
  own.digest = merged;
  own.said.push(...said);
  for (const meeting of meetings) own.meetings.add(meeting);
  return true;
}

/**
 * Nothing in it can speak against itself, in whatever order its mentions are joined, nor for joining
 * anybody who was kept apart from it.
 */
function isPlain({ facts: { posts, linked, together, walks, groups } }: PersonDigest): boolean {
  const places = [...posts.values()].map(({ place }) => place);
  return (
    linked.size === 0 &&
    together.size === 0 &&
    walks.size <= 1 &&
    groups.length <= 1 &&
    places.every((one, index) => places.slice(index + 1).every((other) => !areApart(one, other)))
  );
}

/** Whether a city alone tells who is meant depends on everybody of the name in it. */
function shareCity(a: PersonDigest, b: PersonDigest): boolean {
  return [...a.marks].some((mark) => mark.startsWith(CITY_MARK) && b.marks.has(mark));
}

function describe(name: string, { id, before, said, digest, beside }: Grown): DerivedPerson {
  const described = describePerson({ id, name, names: [name], said, digest, beside });
  if (before === null) return described;
  const days = [before.firstSeen, before.lastSeen, described.firstSeen, described.lastSeen];
  const { first, last } = spanDays(days.map((day) => day ?? null));
  return { ...described, firstSeen: first, lastSeen: last };
}
