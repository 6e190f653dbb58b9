/** An entity with what lies one relation further. */
import type { CandidateReason } from '../../model/candidate.ts';
import type { Span } from '../../model/evidence.ts';
import type { Note } from '../../model/note.ts';
import type {
  ArticleRecord,
  EntityRecord,
  MeetingRecord,
  OrganisationRecord,
  PersonRecord,
  RoleRecord,
  StatementRecord,
} from './records.ts';
import type { AppearanceRecord, BylineCreditRecord, TenureRecord } from './relation-records.ts';

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
