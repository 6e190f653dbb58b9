import type { AppearanceLineFragment, ComparedPersonQuery } from '../api/documents.generated.ts';
import type { EntityReference } from './entity-reference.ts';

export type ComparedPerson = NonNullable<ComparedPersonQuery['person']>;
type ComparedTenure = ComparedPerson['tenures'][number];

/** A meeting of at least two of the people. */
export interface SharedMeeting {
  readonly meeting: AppearanceLineFragment['meeting'];
  /** One place a person, in their order; null where the articles do not name the person there. */
  readonly seats: readonly (AppearanceLineFragment | null)[];
  /** Id of the person who is named first; null where two share the place. */
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
  /** How often each is named first, in the order of the people. */
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
      const least = Math.min(...named.map(({ order }) => order));
      const ahead = named.filter(({ order }) => order === least);
      const first = ahead.length === 1 ? (ahead[0]?.attendee.id ?? null) : null;
      return [{ meeting, seats: taken, first }];
    })
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
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
