/** Pages of lists, hits of a search, and the overview. */
import type { EntityRecord, PersonRecord, StatementRecord } from './records.ts';

export interface FrontPageRecord {
  readonly mostPresent: { readonly person: PersonRecord; readonly meetings: number }[];
  readonly latestReports: StatementRecord[];
  readonly newestChanges: StatementRecord[];
  readonly months: { readonly month: string; readonly articles: number }[];
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
