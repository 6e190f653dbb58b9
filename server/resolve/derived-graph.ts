import type { CandidateReason } from '../model/candidate.ts';
import type { AttendanceFunction, MeetingKind, OrganisationKind } from '../model/extraction.ts';

/** What a reader walks: computed from statements, so it can always be thrown away and made again. */
export interface DerivedGraph {
  readonly people: readonly DerivedPerson[];
  readonly organisations: readonly DerivedOrganisation[];
  readonly roles: readonly DerivedRole[];
  readonly meetings: readonly DerivedMeeting[];
  readonly holds: readonly DerivedHolding[];
  readonly at: readonly DerivedRelation[];
  readonly attended: readonly DerivedAttendance[];
  readonly partOf: readonly DerivedRelation[];
  readonly mayBe: readonly DerivedCandidate[];
  /** What each statement is about. */
  readonly links: readonly StatementLink[];
}

/** Nothing derived, to be filled in part. */
export const NOTHING_DERIVED: DerivedGraph = {
  people: [],
  organisations: [],
  roles: [],
  meetings: [],
  holds: [],
  at: [],
  attended: [],
  partOf: [],
  mayBe: [],
  links: [],
};

interface DerivedEntity {
  readonly id: string;
  readonly name: string;
  /** One line that tells namesakes apart. */
  readonly summary: string | null;
}

export interface DerivedPerson extends DerivedEntity {
  /** Other names, where curators' decisions give a person several. */
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly pinyinJoined: string;
  readonly initials: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** What bears on who is who: see `PersonDigest`. */
  readonly digest: string;
  /** Ids of namesakes whom some article names too. */
  readonly beside: readonly string[];
}

export interface DerivedOrganisation extends DerivedEntity {
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  /** Those of one block are compared. */
  readonly block: string;
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

interface RelationEnds {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface DerivedRelation extends RelationEnds {
  /** Statements that it stands for. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface DerivedHolding extends DerivedRelation {
  readonly former: boolean;
  /** The latest day on which an article has the person leave the post: 免去, 辞去. */
  readonly left: string | null;
}

export interface DerivedAttendance extends DerivedRelation {
  readonly functions: readonly AttendanceFunction[];
  readonly order: number;
}

/** Two entities of one kind that may be one; the lesser id is the source. */
export interface DerivedCandidate extends RelationEnds {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

/** One end of a statement; null where it has none, or a curator rejected it. */
export interface StatementLink {
  readonly statement: string;
  readonly end: 'SUBJECT' | 'OBJECT';
  readonly entity: string | null;
}
