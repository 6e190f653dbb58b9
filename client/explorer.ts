/** The explorer's state and what a reader may do to it: all acts pass here. */
import { AskError } from './api/ask.ts';
import type { Canvas } from './graph/canvas.ts';
import { createPerformer } from './perform-task.ts';
import type { Address } from './state/address.ts';
import { INITIAL_STATE, type ExplorerState } from './state/explorer-state.ts';
import { recordStep } from './state/history.ts';
import { createStore, type Store } from './state/store.ts';
import type { Task } from './state/task.ts';
import { closeView, openView, type View } from './state/view.ts';

export interface Explorer {
  readonly store: Store<ExplorerState>;
  /** Holds the canvas while there is one: its views are no part of the state. */
  readonly easel: { canvas: Canvas | null };
  /** Begins something that needs the server or the layouts; its course is in `state.task`. */
  run(task: Task): void;
  /** Begins a failed task once more. */
  retry(): void;
  /** Does something to the state that can be undone. */
  act(change: (state: ExplorerState) => ExplorerState): void;
  open(view: View): void;
  back(): void;
}

/**
 * Makes the explorer with nothing shown yet: `run({ what: 'OPEN' })` begins.
 *
 * @param address what the page's link asks for
 * @param readShape width by height of the canvas, when a layout begins
 */
export function createExplorer(address: Address, readShape: () => number): Explorer {
  const language = address.language ?? INITIAL_STATE.language;
  const trail = address.view ? { now: address.view, before: [] } : INITIAL_STATE.trail;
  const store = createStore<ExplorerState>({ ...INITIAL_STATE, language, trail });
  const act = (change: (state: ExplorerState) => ExplorerState) => {
    store.update((state) => recordStep(state, change(state)));
  };
  const perform = createPerformer({ store, act, address, readShape });

  function run(task: Task): void {
    const running = { phase: 'RUNNING', task } as const;
    store.update((state) => ({ ...state, task: running }));
    const settle = (next: ExplorerState['task']) => {
      store.update((state) => (state.task === running ? { ...state, task: next } : state));
    };
    perform(task).then(
      () => {
        settle({ phase: 'IDLE' });
      },
      (error: unknown) => {
        settle({
          phase: 'FAILED',
          task,
          reason: error instanceof AskError ? error.reason : 'SERVER',
        });
      },
    );
  }

  return {
    store,
    easel: { canvas: null },
    run,
    act,
    retry() {
      const { task } = store.get();
      if (task.phase === 'FAILED') run(task.task);
    },
    open(view) {
      store.update((state) => ({ ...state, trail: openView(state.trail, view) }));
    },
    back() {
      store.update((state) => ({ ...state, trail: closeView(state.trail) }));
    },
  };
}
