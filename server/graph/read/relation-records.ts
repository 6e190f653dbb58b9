/** What lies between two entities: posts held, meetings attended, and the edges of a subgraph. */
import type { BylineKind } from '../../model/article.ts';
import type { AttendanceFunction } from '../../model/extraction.ts';
import type {
  ArticleRecord,
  EntityRecord,
  MeetingRecord,
  OrganisationRecord,
  PersonRecord,
  RoleRecord,
  StatementRecord,
} from './records.ts';

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
