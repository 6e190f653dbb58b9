import type { AttendanceFunction, MeetingKind, OrganisationKind } from '../model/extraction.ts';

/** What a reader walks: computed from statements, so it can always be thrown away and made again. */
export interface DerivedGraph {
  readonly people: readonly DerivedPerson[];
  readonly organisations: readonly DerivedOrganisation[];
  readonly roles: readonly DerivedRole[];
  readonly meetings: readonly DerivedMeeting[];
  readonly holds: readonly (DerivedRelation & { readonly former: boolean })[];
  readonly at: readonly DerivedRelation[];
  readonly attended: readonly (DerivedRelation & {
    readonly functions: readonly AttendanceFunction[];
    readonly order: number;
  })[];
  readonly partOf: readonly DerivedRelation[];
  /** What each statement is about. */
  readonly links: readonly StatementLink[];
}

interface DerivedEntity {
  readonly id: string;
  readonly name: string;
  /** One line that tells namesakes apart. */
  readonly summary: string | null;
}

export interface DerivedPerson extends DerivedEntity {
  readonly pinyin: string;
  readonly pinyinJoined: string;
  readonly initials: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface DerivedOrganisation extends DerivedEntity {
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
}

export interface DerivedRole extends DerivedEntity {
  readonly title: string;
}

export interface DerivedMeeting extends DerivedEntity {
  readonly kind: MeetingKind;
  readonly aliases: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}

export interface DerivedRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Statements that it stands for. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface StatementLink {
  readonly statement: string;
  readonly subject: string | null;
  readonly object: string | null;
}
