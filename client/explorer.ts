/** Joins the state with the API: every act of the reader that needs an answer passes here. */
import { ask, AskError } from './api/ask.ts';
import { NeighbourhoodDocument, type EntityKind } from './api/documents.generated.ts';
import type { Message } from './language/message.ts';
import {
  focusEntity,
  showNeighbours,
  showOverview,
  showRelations,
  type Neighbourhood,
} from './state/apply-answers.ts';
import { INITIAL_STATE, type ExplorerState } from './state/explorer-state.ts';
import { findNeighbours } from './state/find-neighbours.ts';
import { createStore, type Store } from './state/store.ts';
import type { Task } from './state/task.ts';
import { toggleKind } from './state/toggle-kind.ts';
import { closeView, openView, type View } from './state/view.ts';

/** Nodes that the explorer opens on, neighbours that one expansion adds, and the API's most. */
const OVERVIEW = 150;
const STEP = 40;
const MOST = 500;

export interface Explorer {
  readonly store: Store<ExplorerState>;
  /** Begins something that needs the server; its course is in `state.task`. */
  run(task: Task): void;
  /** Begins a failed task once more. */
  retry(): void;
  open(view: View): void;
  back(): void;
  toggleKind(kind: EntityKind): void;
  /** Says something to those who do not see the canvas. */
  say(status: Message): void;
}

/** Makes the explorer with nothing shown yet: `run({ what: 'OPEN' })` begins. */
export function createExplorer(): Explorer {
  const store = createStore(INITIAL_STATE);

  async function perform(task: Task): Promise<void> {
    switch (task.what) {
      case 'OPEN': {
        const answer = await askNeighbourhood([], OVERVIEW);
        store.update((state) => showOverview(state, answer));
        return;
      }
      case 'FOCUS': {
        store.update((state) => focusEntity(state, task.entity));
        if (store.get().graph.nodes.has(task.entity.id)) return;
        await expand(task.entity.id);
        store.update((state) => focusEntity(state, task.entity));
        return;
      }
      case 'EXPAND':
        await expand(task.id);
    }
  }

  /** Adds the strongest neighbours not shown yet, then the relations of all that is shown. */
  async function expand(id: string): Promise<void> {
    const known = findNeighbours(store.get().graph, id).size;
    const answer = await askNeighbourhood([id], Math.min(MOST, 1 + known + STEP));
    store.update((state) => showNeighbours(state, id, answer));
    const shown = [...store.get().graph.nodes.keys()].slice(-MOST);
    const among = await askNeighbourhood(shown, shown.length);
    store.update((state) => showRelations(state, among));
  }

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
    run,
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
    toggleKind(kind) {
      store.update((state) => toggleKind(state, kind));
    },
    say(status) {
      store.update((state) => ({ ...state, status }));
    },
  };
}

async function askNeighbourhood(ids: readonly string[], limit: number): Promise<Neighbourhood> {
  const { neighbourhood } = await ask(NeighbourhoodDocument, { ids: [...ids], limit });
  return neighbourhood;
}
