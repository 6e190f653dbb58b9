/** Joins the state with the API: every act of the reader that needs an answer passes here. */
import { ask, AskError, forgetAnswers, tell } from './api/ask.ts';
import {
  DecideDocument,
  NeighbourhoodDocument,
  UndoDecisionDocument,
} from './api/documents.generated.ts';
import type { Canvas } from './graph/create-canvas.ts';
import { runLayout } from './layouts/run-layout.ts';
import type { LayoutName } from './layouts/registry.ts';
import type { Address } from './state/address.ts';
import {
  focusEntity,
  showAddress,
  showNeighbours,
  showRelations,
  type Neighbourhood,
} from './state/apply-answers.ts';
import { INITIAL_STATE, type ExplorerState } from './state/explorer-state.ts';
import { findNeighbours } from './state/find-neighbours.ts';
import { recordStep } from './state/history.ts';
import { mergeGraph } from './state/merge-graph.ts';
import { placeArrivals } from './state/place-arrivals.ts';
import { askLayout, setLayout } from './state/set-layout.ts';
import { createStore, type Store } from './state/store.ts';
import type { Task } from './state/task.ts';
import { readWorkspace, type Workspace, writeWorkspace } from './state/workspace.ts';
import { closeView, openView, type View } from './state/view.ts';

/** Nodes that the explorer opens on, neighbours that one expansion adds, and the API's most. */
const OVERVIEW = 150;
const STEP = 40;
const MOST = 500;

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

  async function perform(task: Task): Promise<void> {
    switch (task.what) {
      case 'OPEN':
        if (task.workspace !== undefined) await openWorkspace(readWorkspace(task.workspace));
        else await openAddress();
        return;
      case 'REFRESH':
        forgetAnswers();
        await refresh();
        return;
      case 'DECIDE':
        await tell(DecideDocument, { input: task.input });
        await refresh();
        return;
      case 'REVOKE':
        await tell(UndoDecisionDocument, { id: task.id });
        await refresh();
        return;
      case 'FOCUS': {
        const { id } = task.entity;
        store.update((state) => focusEntity(state, task.entity));
        if (store.get().graph.nodes.has(id)) return;
        await expand(id);
        store.update((state) => focusEntity(state, task.entity));
        return;
      }
      case 'EXPAND':
        await expand(task.id);
        return;
      case 'ARRANGE':
        await arrange(task.layout, act);
    }
  }

  async function openWorkspace(workspace: Workspace | null): Promise<void> {
    if (!workspace) {
      store.update((state) => ({ ...state, status: { key: 'workspace.none' } }));
      return;
    }
    const { answer, total } = await askAddress(workspace.address);
    act((state) => {
      const opened = showAddress(state, workspace.address, answer, total);
      const kept = [...workspace.places].filter(([id]) => opened.graph.nodes.has(id));
      const places = new Map([...kept, ...opened.places]);
      return placeArrivals({ ...opened, places, fit: state.fit + 1 });
    });
  }

  /** Reads what is shown anew, each node staying where it is; the panel too. */
  async function refresh(): Promise<void> {
    await openWorkspace(readWorkspace(writeWorkspace(store.get())));
    store.update((state) => ({ ...state, generation: state.generation + 1 }));
  }

  async function openAddress(): Promise<void> {
    const { answer, total } = await askAddress(address);
    // The graph appears in its places, not before them.
    const opened = showAddress(store.get(), address, answer, total);
    const input = askLayout({ ...opened, range: null }, readShape());
    const places = await runLayout(opened.layout, input);
    store.update((state) => {
      const shown = showAddress(state, address, answer, total);
      return placeArrivals(setLayout(shown, shown.layout, input, places));
    });
  }

  async function arrange(
    layout: LayoutName,
    change: (next: (state: ExplorerState) => ExplorerState) => void,
  ): Promise<void> {
    const input = askLayout(store.get(), readShape());
    const places = await runLayout(layout, input);
    change((state) => setLayout(state, layout, input, places));
  }

  /** Adds the strongest neighbours not shown yet, then the relations of all that is shown. */
  async function expand(id: string): Promise<void> {
    const known = findNeighbours(store.get().graph, id).size;
    const answer = await askNeighbourhood([id], Math.min(MOST, 1 + known + STEP));
    const shown = [...mergeGraph(store.get().graph, answer).nodes.keys()].slice(-MOST);
    const among = await askNeighbourhood(shown, shown.length);
    act((state) => placeArrivals(showRelations(showNeighbours(state, id, answer), among)));
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

async function askAddress({ ids }: Address): Promise<{ answer: Neighbourhood; total: number }> {
  const wanted = (ids ?? []).slice(0, MOST);
  const [answer, { total }] = await Promise.all([
    askNeighbourhood(wanted, ids ? wanted.length : OVERVIEW),
    askNeighbourhood([], 1),
  ]);
  return { answer, total };
}

async function askNeighbourhood(ids: readonly string[], limit: number): Promise<Neighbourhood> {
  const { neighbourhood } = await ask(NeighbourhoodDocument, { ids: [...ids], limit });
  return neighbourhood;
}
