import type { Graph } from '../graph/connection.ts';
import { readEdges, readNodes } from '../graph/read/read-graph-pages.ts';
import type { GraphSource } from './graph-source.ts';

/** A part of the graph, by ids; null for all of it. */
export interface Selection {
  readonly ids: readonly string[] | null;
  /** Of the relations among those. */
  readonly relations: readonly string[] | null;
}

export const EVERYTHING: Selection = { ids: null, relations: null };

/** Opens the graph, or a selection, to be written. */
export function openSource(graph: Graph, { ids, relations }: Selection): GraphSource {
  return { nodes: () => readNodes(graph, ids), edges: () => readEdges(graph, ids, relations) };
}
