import type { Article } from './article.ts';
import type { Evidence, Span } from './evidence.ts';
import type { Note } from './note.ts';

export const ORGANISATION_KINDS = [
  'PARTY',
  'GOVERNMENT',
  'CONGRESS',
  'CPPCC',
  'DISCIPLINE',
  'JUDICIARY',
  'MILITARY',
  'COMPANY',
  'SCHOOL',
  'RESEARCH',
  'HOSPITAL',
  'MEDIA',
  'COMMUNITY',
  'ASSOCIATION',
  'REGION',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ROLE_CHANGES = [
  'APPOINTED',
  'REMOVED',
  'RESIGNED',
  'ELECTED',
  'NOMINATED',
  'INVESTIGATED',
] as const;
export type RoleChange = (typeof ROLE_CHANGES)[number];

export const MEETING_KINDS = [
  'CONFERENCE',
  'SESSION',
  'TALKS',
  'RECEPTION',
  'INSPECTION',
  'CEREMONY',
  'OTHER',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const ATTENDANCE_FUNCTIONS = [
  'CHAIRED',
  'SPOKE',
  'GAVE_INSTRUCTIONS',
  'MADE_REMARKS',
  'REPORTED',
  'ATTENDED',
  'OBSERVED',
  'HELD_TALKS',
  'MET',
  'INSPECTED',
  'ACCOMPANIED',
  'SIGNED',
  'UNVEILED',
  'ANNOUNCED',
] as const;
export type AttendanceFunction = (typeof ATTENDANCE_FUNCTIONS)[number];

/** A person of one article. Two people of one name in an article are two of these. */
export interface ExtractedPerson {
  /** Local to the article: p1, p2 … in order of first mention. */
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export interface ExtractedOrganisation {
  /** Local to the article: o1, o2 … */
  readonly id: string;
  /** As full as the article and its locality allow. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The words actually used where they differ from the name. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** Local id of the organisation that the name shows it to be part of. */
  readonly partOf: string | null;
}

export interface ExtractedRole {
  readonly person: string;
  /** Null where the article ties the post to no organisation. */
  readonly organisation: string | null;
  /** The post alone: 书记, 常务副市长. */
  readonly title: string;
  /** The words of the article: 市委书记. */
  readonly text: string;
  readonly change: RoleChange | null;
  readonly former: boolean;
  readonly evidence: Evidence;
}

/** Exactly one of `person` and `organisation` is present. */
export interface ExtractedAttendance {
  readonly person?: string;
  readonly organisation?: string;
  readonly functions: readonly AttendanceFunction[];
  readonly functionText: string;
  /** Place in the article's own listing, from 1: in this genre order is information. */
  readonly order: number;
  readonly evidence: Evidence;
}

export interface ExtractedMeeting {
  /** Local to the article: m1, m2 … */
  readonly id: string;
  readonly kind: MeetingKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** EDTF, or null. */
  readonly date: string | null;
  readonly place: string | null;
  /** The words that name the meeting. */
  readonly evidence: Evidence;
  readonly attendances: readonly ExtractedAttendance[];
}

/** Everything that was read from one article: the contract of `renmai extract`, one JSON line. */
export interface Extraction {
  readonly article: Article;
  readonly people: readonly ExtractedPerson[];
  readonly organisations: readonly ExtractedOrganisation[];
  readonly roles: readonly ExtractedRole[];
  readonly meetings: readonly ExtractedMeeting[];
  readonly notes: readonly Note[];
}
