/** The part of the graph that is on screen, as plain data: what is drawn is a picture of this. */
import type { EdgeFieldsFragment, NodeFieldsFragment } from '../api/documents.generated.ts';
import type { EntityReference } from './entity-reference.ts';

export interface ShownNode extends EntityReference {
  /** Relations in the whole graph, not only those shown. */
  readonly degree: number;
  /** The latest day on which any article names it, EDTF; null where that is not known. */
  readonly lastSeen: string | null;
}

export type ShownEdge = Readonly<EdgeFieldsFragment>;

/** Nodes and edges by id, in order of arrival. An edge's two ends are always among the nodes. */
export interface ShownGraph {
  readonly nodes: ReadonlyMap<string, ShownNode>;
  readonly edges: ReadonlyMap<string, ShownEdge>;
}

/** Nodes and edges as the API sends them. */
export interface GraphPart {
  readonly nodes: readonly NodeFieldsFragment[];
  readonly edges: readonly EdgeFieldsFragment[];
}

export const EMPTY_GRAPH: ShownGraph = { nodes: new Map(), edges: new Map() };
