import type { ExportedEdge } from '../graph/read/read-graph-pages.ts';
import type { EntityRecord } from '../graph/read/records.ts';

/** What every format is written from; each may be gone through more than once. */
export interface GraphSource {
  readonly nodes: () => AsyncIterable<{ readonly entity: EntityRecord; readonly degree: number }>;
  readonly edges: () => AsyncIterable<ExportedEdge>;
}
