import type { BylineKind } from '../../model/article.ts';
import type {
  AttendanceFunction,
  MeetingKind,
  OrganisationKind,
  RoleChange,
} from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';

/**
 * A statement beside everything about it that its own article settles: the ids of its organisation,
 * role and meeting, and who stood beside its subject. What other articles must settle, who the person
 * is, is left to `clusterPeople`. Flat, since that is how the database keeps it.
 */
export interface GroundedStatement {
  readonly id: string;
  readonly kind: Statement['kind'];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly date: string | null;

  readonly articleId: string;
  readonly articleDate: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly agency: string | null;

  readonly subjectKey: string | null;
  readonly subjectName: string | null;
  /** Ids of the entity; null where the subject is a person. */
  readonly subjectOrganisationId: string | null;
  readonly subjectOrganisationKind: OrganisationKind | null;
  readonly subjectOrganisationAliases: readonly string[];

  /** The organisation of the role, or the whole that the subject is part of. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly organisationAliases: readonly string[];

  /** Null where the post is tied to no organisation: then the role is its person's own. */
  readonly roleId: string | null;
  readonly title: string | null;
  readonly words: string | null;
  readonly change: RoleChange | null;
  readonly former: boolean;

  /** The meeting as this article knows it: `<article id>/<name>`. */
  readonly meetingKey: string | null;
  /** As this article alone tells; other articles may show it to be the same as another. */
  readonly meetingId: string | null;
  /** Statements of one day's meetings are compared: YYYY-MM-DD, or the id where no day is known. */
  readonly meetingDay: string | null;
  readonly meetingName: string | null;
  readonly meetingKind: MeetingKind | null;
  readonly meetingAliases: readonly string[];
  readonly meetingDate: string | null;
  readonly meetingPlace: string | null;
  readonly functions: readonly AttendanceFunction[];
  readonly order: number | null;
  /** Names of the others whom the article lists at the meeting, the first ones only. */
  readonly companions: readonly string[];

  readonly as: BylineKind | null;
}

/** What a statement has where its kind, or its article, says nothing. */
export const UNSAID = {
  date: null,
  articleDate: null,
  province: null,
  city: null,
  agency: null,
  subjectKey: null,
  subjectName: null,
  subjectOrganisationId: null,
  subjectOrganisationKind: null,
  subjectOrganisationAliases: [],
  organisationId: null,
  organisationName: null,
  organisationKind: null,
  organisationAliases: [],
  roleId: null,
  title: null,
  words: null,
  change: null,
  former: false,
  meetingKey: null,
  meetingId: null,
  meetingDay: null,
  meetingName: null,
  meetingKind: null,
  meetingAliases: [],
  meetingDate: null,
  meetingPlace: null,
  functions: [],
  order: null,
  companions: [],
  as: null,
} satisfies Partial<GroundedStatement>;
