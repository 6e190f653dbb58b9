/**
 * What reading the graph gives: rows named after the schema's types. A record holds its node's own
 * properties; what lies one relation further is in the dossiers.
 */
import type { BylineKind, DateBasis } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type {
  AttendanceFunction,
  MeetingKind,
  OrganisationKind,
  RoleChange,
} from '../../model/extraction.ts';
import type { CandidateReason } from '../../model/candidate.ts';
import type { Note } from '../../model/note.ts';
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

/** A HOLDS relation. */
export interface TenureRecord {
  readonly id: string;
  readonly person: PersonRecord;
  readonly role: RoleRecord;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly former: boolean;
  readonly statements: StatementRecord[];
}

/** The first or the last that is known of a tenure. */
export interface TenureEndRecord {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Stated, not only seen. */
  readonly hard: boolean;
  readonly statement: StatementRecord;
}

/** An ATTENDED relation. */
export interface AppearanceRecord {
  readonly id: string;
  readonly attendee: PersonRecord | OrganisationRecord;
  readonly meeting: MeetingRecord;
  readonly functions: AttendanceFunction[];
  readonly order: number;
  readonly statements: StatementRecord[];
}

export interface BylineCreditRecord {
  readonly as: BylineKind;
  readonly article: ArticleRecord;
  readonly statement: StatementRecord;
}

export interface SourceRecord extends Span {
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string;
}

export interface PersonDossier {
  readonly person: PersonRecord;
  readonly tenures: TenureRecord[];
  readonly appearances: AppearanceRecord[];
  readonly bylines: BylineCreditRecord[];
  readonly articles: ArticleRecord[];
}

export interface OrganisationDossier {
  readonly organisation: OrganisationRecord;
  readonly partOf: OrganisationRecord[];
  readonly parts: OrganisationRecord[];
  readonly roles: RoleRecord[];
  readonly tenures: TenureRecord[];
  readonly appearances: AppearanceRecord[];
  readonly articles: ArticleRecord[];
}

export interface RoleDossier {
  readonly role: RoleRecord;
  readonly organisation: OrganisationRecord | null;
  readonly tenures: TenureRecord[];
}

export interface MeetingDossier {
  readonly meeting: MeetingRecord;
  readonly attendances: AppearanceRecord[];
  readonly articles: ArticleRecord[];
  readonly statements: StatementRecord[];
}

export interface ArticleDossier {
  readonly article: ArticleRecord;
  readonly text: string;
  readonly sources: SourceRecord[];
  readonly statements: StatementRecord[];
  readonly notes: Note[];
}

export type EntityKind = EntityRecord['kind'];
export type EdgeKind = 'HOLDS' | 'AT' | 'ATTENDED' | 'PART_OF';

export interface EdgeRecord {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly source: EntityRecord;
  readonly target: EntityRecord;
  readonly statementCount: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly functions: AttendanceFunction[];
  readonly statements: StatementRecord[];
}

export interface GraphEdgeRecord {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly statementCount: number;
  readonly functions: AttendanceFunction[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface NeighbourhoodRecord {
  readonly nodes: { readonly entity: EntityRecord; readonly degree: number }[];
  readonly edges: GraphEdgeRecord[];
  readonly total: number;
}

/** From one day to another, both included; null where there is no bound. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which relations are shown: those of some days, or those that there were on a day. */
export interface When extends Days {
  readonly asOf: string | null;
}

export interface PathRecord {
  readonly nodes: NeighbourhoodRecord['nodes'];
  readonly edges: GraphEdgeRecord[];
}

export interface FrontPageRecord {
  readonly mostPresent: { readonly person: PersonRecord; readonly meetings: number }[];
  readonly latestMeetings: MeetingRecord[];
  readonly newestChanges: StatementRecord[];
  readonly months: { readonly month: string; readonly articles: number }[];
}

export interface CoAttendeeRecord {
  readonly person: PersonRecord;
  readonly count: number;
  readonly expected: number;
  readonly lift: number;
}

export interface CandidateRecord {
  readonly entity: EntityRecord;
  readonly score: number;
  readonly reasons: CandidateReason[];
}

export interface SuccessionRecord {
  readonly tenure: TenureRecord;
  readonly gap: number | null;
}

/** A page of a list, and where it ends. */
export interface PageRecord<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface SearchHitRecord {
  readonly entity: EntityRecord;
  readonly matched: string;
  readonly summary: string | null;
}

export interface StatsRecord {
  readonly articles: number;
  readonly statements: number;
  readonly people: number;
  readonly organisations: number;
  readonly roles: number;
  readonly meetings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}
