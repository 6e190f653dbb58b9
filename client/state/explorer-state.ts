/** Everything that the explorer remembers. Changed only by the pure functions of this folder. */
import type { Language } from '../language/catalogue.ts';
import type { Message } from '../language/message.ts';
import type { Kept } from './keep.ts';
import type { LoadOptions, PageLoad } from './page-load.ts';
import { INITIAL_SCENE, type Scene } from './scene.ts';
import type { TaskState } from './task.ts';

/** Scenes before and after the one on screen. */
export interface History {
  /** Latest last. */
  readonly past: readonly Scene[];
  /** Next first. */
  readonly future: readonly Scene[];
}

export interface ExplorerState extends Scene {
  readonly history: History;
  readonly language: Language;
  /** Nodes of the whole graph; null until known. */
  readonly total: number | null;
  /** The node that the canvas is asked to bring to the middle; `turn` tells two askings apart. */
  readonly centre: { readonly id: string; readonly turn: number } | null;
  /** Grows each time the canvas is asked to show everything. */
  readonly fit: number;
  /** Grows each time the graph behind has changed. */
  readonly generation: number;
  /** The step of the tour on screen, from 0; null for none. */
  readonly tour: number | null;
  readonly kept: Kept;
  /** Nodes and edges that the view on screen points at in place of its subjects; null for its subjects. */
  readonly trace: readonly string[] | null;
  readonly task: TaskState;
  /** Pages on their way into the graph, latest first, by a key of this visit. */
  readonly loads: ReadonlyMap<string, PageLoad>;
  readonly loadOptions: LoadOptions;
  /** What just happened, said aloud to those who do not see the canvas. */
  readonly status: Message | null;
}

export const INITIAL_STATE: ExplorerState = {
  ...INITIAL_SCENE,
  history: { past: [], future: [] },
  language: 'zh',
  total: null,
  centre: null,
  fit: 0,
  generation: 0,
  tour: null,
  kept: new Map(),
  trace: null,
  loads: new Map(),
  loadOptions: { locality: '', published: '' },
  task: { phase: 'IDLE' },
  status: null,
};
