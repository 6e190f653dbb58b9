import type { ComparedPersonQuery } from '../api/documents.generated.ts';
import type { EntityReference } from '../state/entity-reference.ts';
import { type Listing, splitListings } from './split-listings.ts';

export type ComparedPerson = NonNullable<ComparedPersonQuery['person']>;
type Seat = ComparedPerson['appearances'][number];
type ComparedTenure = ComparedPerson['tenures'][number];

/** The places that one article gives them. */
export interface SharedListing {
  readonly article: Listing<Seat>['article'];
  /** One a person, in their order; null where this article does not name the person. */
  readonly orders: readonly (number | null)[];
}

/** A meeting of at least two of the people. */
export interface SharedMeeting {
  readonly meeting: Seat['meeting'];
  /** One a person, in their order; null where no article names the person there. */
  readonly seats: readonly (Seat | null)[];
  /** The articles that name at least two of them, the longest listing first. */
  readonly listings: readonly SharedListing[];
  /** Id of the person whom every such listing names before the others; null without any, and where they differ. */
  readonly first: string | null;
}

/** Posts of at least two of the people in one organisation. */
export interface SharedOrganisation {
  readonly organisation: EntityReference;
  readonly tenures: readonly ComparedTenure[];
  /** The days on which at least two of them were seen in office; null where none are known. */
  readonly overlap: { readonly from: string; readonly to: string } | null;
}

export interface Comparison {
  /** Latest first. */
  readonly meetings: readonly SharedMeeting[];
  /** At how many meetings each is named first, in the order of the people. */
  readonly firsts: readonly number[];
  readonly organisations: readonly SharedOrganisation[];
}

/** Compares people by what the articles say: meetings together, places in the listings, posts in one body. */
export function comparePeople(people: readonly ComparedPerson[]): Comparison {
  const meetings = shareMeetings(people);
  return {
    meetings,
    firsts: people.map(({ id }) => meetings.filter(({ first }) => first === id).length),
    organisations: shareOrganisations(people),
  };
}

function shareMeetings(people: readonly ComparedPerson[]): SharedMeeting[] {
  const seats = people.map(
    ({ appearances }) => new Map(appearances.map((each) => [each.meeting.id, each])),
  );
  const ids = new Set(seats.flatMap((each) => [...each.keys()]));
  return [...ids]
    .flatMap((id) => {
      const taken = seats.map((each) => each.get(id) ?? null);
      const named = taken.filter((seat) => seat !== null);
      const meeting = named[0]?.meeting;
      if (!meeting || named.length < 2) return [];
      const together = splitListings(named).filter(({ places }) => places.length > 1);
      const heads = new Set(together.map(findHead));
      const listings = together.map(({ article, places }) => ({
        article,
        orders: taken.map((seat) => places.find((each) => each.appearance === seat)?.order ?? null),
      }));
      const [first = null] = heads.size === 1 ? heads : [];
      return [{ meeting, seats: taken, listings, first }];
    })
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
}

/** Who stands before the others in a listing; null where two share the place. */
function findHead({ places: [head, next] }: Listing<Seat>): string | null {
  return head && head.order !== next?.order ? head.appearance.attendee.id : null;
}

function shareOrganisations(people: readonly ComparedPerson[]): SharedOrganisation[] {
  const tenures = people.flatMap((person) => person.tenures);
  const organisations = new Map(
    tenures.flatMap(({ role }) =>
      role.organisation ? [[role.organisation.id, role.organisation]] : [],
    ),
  );
  return [...organisations.values()].flatMap((organisation) => {
    const held = tenures.filter(({ role }) => role.organisation?.id === organisation.id);
    if (new Set(held.map(({ person }) => person.id)).size < 2) return [];
    return [{ organisation, tenures: held, overlap: findOverlap(held) }];
  });
}

/** The earliest stretch of days in which two people were both between their first and last sight. */
function findOverlap(tenures: readonly ComparedTenure[]): SharedOrganisation['overlap'] {
  const spans = tenures.flatMap(({ person, firstSeen, lastSeen }) => {
    const known = firstSeen && lastSeen && /^\d/.test(firstSeen) && /^\d/.test(lastSeen);
    return known ? [{ person: person.id, from: firstSeen, to: lastSeen }] : [];
  });
  const overlaps = spans.flatMap((a, index) =>
    spans.slice(index + 1).flatMap((b) => {
      const from = a.from > b.from ? a.from : b.from;
      const to = a.to < b.to ? a.to : b.to;
      return a.person !== b.person && from <= to ? [{ from, to }] : [];
    }),
  );
  return overlaps.sort((a, b) => a.from.localeCompare(b.from))[0] ?? null;
}
