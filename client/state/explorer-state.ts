/** Everything that the explorer remembers. Changed only by the pure functions of this folder. */
import type { EntityKind } from '../api/documents.generated.ts';
import type { Message } from '../language/message.ts';
import { EMPTY_GRAPH, type ShownGraph } from './shown-graph.ts';
import type { TaskState } from './task.ts';
import type { Trail } from './view.ts';

export interface ExplorerState {
  readonly graph: ShownGraph;
  /** Nodes of the whole graph; null until known. */
  readonly total: number | null;
  /** How many neighbours each expanded node has in the whole graph. */
  readonly expansions: ReadonlyMap<string, number>;
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly trail: Trail;
  /** The node that the canvas is asked to bring to the middle; `turn` tells two askings apart. */
  readonly centre: { readonly id: string; readonly turn: number } | null;
  readonly task: TaskState;
  /** What just happened, said aloud to those who do not see the canvas. */
  readonly status: Message | null;
}

export const INITIAL_STATE: ExplorerState = {
  graph: EMPTY_GRAPH,
  total: null,
  expansions: new Map(),
  hiddenKinds: new Set(),
  trail: { now: { panel: 'LIST' }, before: [] },
  centre: null,
  task: { phase: 'IDLE' },
  status: null,
};
