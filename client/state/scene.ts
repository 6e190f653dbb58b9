/** What a reader has made of the graph: all that undo brings back, and a link or a file carries. */
import type { EntityKind } from '../api/documents.generated.ts';
import type { Point } from '../layouts/point.ts';
import type { LayoutName } from '../layouts/registry.ts';
import { EMPTY_GRAPH, type ShownGraph } from './shown-graph.ts';
import type { Trail } from './view.ts';

/** Days as 2022-05-25, both included; null is open. */
export interface TimeRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** One day, and the relations that were so on it by what the articles say. */
export interface AsOf {
  readonly day: string;
  readonly edges: ReadonlySet<string>;
}

export interface Scene {
  readonly graph: ShownGraph;
  /** The graph is still the one that the explorer opens on. */
  readonly isOverview: boolean;
  /** Where each node stands; a node without a place waits for its layout. */
  readonly places: ReadonlyMap<string, Point>;
  /** Nodes that no layout moves. */
  readonly pins: ReadonlySet<string>;
  /** Nodes put out of sight one by one. */
  readonly hidden: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  /** Nodes chosen to be acted on together; some may have left the graph since. */
  readonly selection: ReadonlySet<string>;
  /** How many neighbours each expanded node has in the whole graph. */
  readonly expansions: ReadonlyMap<string, number>;
  readonly layout: LayoutName;
  /** Null shows all times. */
  readonly range: TimeRange | null;
  /** Null where no day is chosen; it holds beside the range. */
  readonly asOf: AsOf | null;
  readonly trail: Trail;
}

export const INITIAL_SCENE: Scene = {
  graph: EMPTY_GRAPH,
  isOverview: true,
  places: new Map(),
  pins: new Set(),
  hidden: new Set(),
  hiddenKinds: new Set(),
  selection: new Set(),
  expansions: new Map(),
  layout: 'FORCE',
  range: null,
  asOf: null,
  trail: { now: { panel: 'START' }, before: [] },
};

/** Cuts the scene out of something that holds more. */
export function takeScene(state: Scene): Scene {
  const { graph, isOverview, places, pins, hidden, hiddenKinds, selection } = state;
  const { expansions, layout, range, asOf, trail } = state;
  return {
    graph,
    isOverview,
    places,
    pins,
    hidden,
    hiddenKinds,
    selection,
    expansions,
    layout,
    range,
    asOf,
    trail,
  };
}
