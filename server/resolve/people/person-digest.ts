/**
 * What all articles say of one person, as far as it bears on who is who, in a form that grows with each
 * article that names them: a load of three articles then need not read the other ten thousand.
 */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { compareKnown } from '../compare-known.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { chooseLatest, type LatestPost, readPost } from './latest-post.ts';
import { type PersonFacts, personFactRules } from './person-facts.ts';
import { CITY_EVIDENCE, type PersonMember } from './person-member.ts';

export interface PersonDigest {
  /** The earliest member: the person's id is made of it. */
  readonly anchor: Pick<PersonMember, 'date' | 'key'>;
  readonly isByline: boolean;
  readonly facts: PersonFacts;
  /** Of articles and posts. */
  readonly cities: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  /** Evidence by which others may be joined to them; that of meetings and of pairs of companions apart. */
  readonly marks: ReadonlySet<string>;
  readonly latest: LatestPost | null;
}

/** Marks of the weakest evidence, cities, begin so. */
export const CITY_MARK = `${CITY_EVIDENCE} `;
/** Strengths of evidence that are kept as marks: the graph has the meetings, and companions make too many pairs. */
const MARKED: readonly number[] = [0, 1, CITY_EVIDENCE];

/** Describes what one article says of a person. */
export function digestMember(
  member: PersonMember,
  said: readonly GroundedStatement[],
): PersonDigest {
  const { key, date, province, city, agency, isByline, companions, namedPlaces } = member;
  const cities = new Set(listKnown([city, ...namedPlaces.map((one) => one.city)]));
  const ofCities = [...cities].map((one) => DIVISIONS.get(one)?.province ?? null);
  const named = namedPlaces.map((one) => one.province);
  return {
    anchor: { date, key },
    isByline,
    facts: personFactRules.describe(member),
    cities,
    provinces: new Set(listKnown([province, ...named, ...ofCities])),
    agencies: new Set(listKnown([agency])),
    companions: new Set(companions),
    marks: new Set(listMarks(member)),
    latest: said.map(readPost).reduce(chooseLatest, null),
  };
}

/** Everything that ties an article's person to those of others, by strength, meetings and pairs of companions apart. */
export function listMarks({ evidence }: PersonMember): string[] {
  return MARKED.flatMap((strength) =>
    (evidence[strength]?.() ?? []).map((piece) => `${strength} ${piece}`),
  );
}

/** Puts together what is said of one person, in whatever order. */
export function mergeDigests(digests: readonly PersonDigest[]): PersonDigest {
  const [first] = digests;
  if (!first) throw new RangeError('Nothing is said.');
  if (digests.length === 1) return first;
  const join = (read: (one: PersonDigest) => ReadonlySet<string>) => {
    const all = new Set<string>();
    for (const one of digests) for (const each of read(one)) all.add(each);
    return all;
  };
  return {
    anchor: digests
      .map(({ anchor }) => anchor)
      .reduce((a, b) => (compareAnchors(a, b) <= 0 ? a : b)),
    isByline: digests.every(({ isByline }) => isByline),
    facts: digests.map(({ facts }) => facts).reduce((a, b) => personFactRules.merge(a, b)),
    cities: join(({ cities }) => cities),
    provinces: join(({ provinces }) => provinces),
    agencies: join(({ agencies }) => agencies),
    companions: join(({ companions }) => companions),
    marks: join(({ marks }) => marks),
    latest: digests.map(({ latest }) => latest).reduce(chooseLatest),
  };
}

/** Earliest first, the undated last; ties by article, then by place in it. */
export function compareAnchors(a: PersonDigest['anchor'], b: PersonDigest['anchor']): number {
  return compareKnown(a.date, b.date) || (a.key === b.key ? 0 : a.key < b.key ? -1 : 1);
}

function listKnown(values: readonly (string | null)[]): string[] {
  return values.filter((one) => one !== null);
}
