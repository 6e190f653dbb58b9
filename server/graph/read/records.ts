/**
 * What reading the graph gives: rows named after the schema's types. A record holds its node's own
 * properties; what lies one relation further is in the dossiers.
 */
import type { DateBasis } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type {
  AttendanceFunction,
  MeetingKind,
  OrganisationKind,
  RoleChange,
} from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';

export interface PersonRecord {
  readonly kind: 'PERSON';
  readonly id: string;
  readonly name: string;
  readonly pinyin: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface OrganisationRecord {
  readonly kind: 'ORGANISATION';
  readonly id: string;
  readonly name: string;
  readonly organisationKind: OrganisationKind;
  readonly aliases: string[];
}

export interface RoleRecord {
  readonly kind: 'ROLE';
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Absent where it was not read with the role. */
  readonly organisation?: OrganisationRecord | null;
}

export interface MeetingRecord {
  readonly kind: 'MEETING';
  readonly id: string;
  readonly name: string;
  readonly meetingKind: MeetingKind;
  readonly aliases: string[];
  readonly date: string | null;
  readonly place: string | null;
}

export type EntityRecord = PersonRecord | OrganisationRecord | RoleRecord | MeetingRecord;

export interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly agency: string | null;
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly province: string | null;
  readonly city: string | null;
}

/** What `node(id)` finds. */
export type NodeRecord = EntityRecord | ArticleRecord;

export interface StatementRecord extends Span {
  readonly id: string;
  readonly kind: Statement['kind'];
  readonly quote: string;
  readonly date: string | null;
  readonly words: string | null;
  readonly functions: AttendanceFunction[];
  readonly order: number | null;
  readonly change: RoleChange | null;
  readonly former: boolean;
  readonly article: ArticleRecord;
  readonly subject: EntityRecord | null;
  readonly object: EntityRecord | null;
}

export type EntityKind = EntityRecord['kind'];
