/** What every layout takes and gives: plain data, so that it can run in a worker. */
import type { EntityKind } from '../api/documents.generated.ts';
import type { Point } from './point.ts';

export interface LayoutNode {
  readonly id: string;
  readonly kind: EntityKind;
  /** Relations in the whole graph. */
  readonly degree: number;
  /** Earliest day of any of its relations; null where none is dated. */
  readonly day: string | null;
  /** Where a reader has put it; null where the layout is free. */
  readonly pin: Point | null;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  /** Both ends are always among the nodes. */
  readonly edges: readonly LayoutEdge[];
  /** Width divided by height of the canvas. */
  readonly shape: number;
  /** The node that the reader looks at; null for none. */
  readonly centre: string | null;
}

/** Gives each node its place, in the order of the nodes; no nodes give none. */
export type Layout = (input: LayoutInput) => Point[];
