/** Does what needs the server or the layouts, and brings the answers into the state. */
import { forgetAnswers, tell } from './api/ask.ts';
import { DecideDocument, UndoDecisionDocument } from './api/documents.generated.ts';
import {
  askAddress,
  askArticles,
  askBetween,
  askDay,
  askNeighbourhood,
  MOST_NODES,
  STEP,
} from './ask-graph.ts';
import { runLayout } from './layouts/run-layout.ts';
import type { LayoutName } from './layouts/registry.ts';
import type { Address } from './state/address.ts';
import {
  focusEntity,
  sayRelations,
  showAddress,
  showLoaded,
  showNeighbours,
  showRelations,
} from './state/apply-answers.ts';
import type { ExplorerState } from './state/explorer-state.ts';
import { findNeighbours } from './state/find-neighbours.ts';
import { mergeGraph } from './state/merge-graph.ts';
import { placeArrivals } from './state/place-arrivals.ts';
import { askLayout, setLayout } from './state/set-layout.ts';
import type { Store } from './state/store.ts';
import type { Task } from './state/task.ts';
import { readWorkspace, type Workspace, writeWorkspace } from './state/workspace.ts';

interface Scope {
  readonly store: Store<ExplorerState>;
  /** Does something to the state that can be undone. */
  readonly act: (change: (state: ExplorerState) => ExplorerState) => void;
  /** What the page's link asks for. */
  readonly address: Address;
  /** Width by height of the canvas. */
  readonly readShape: () => number;
}

/** Makes the function that does a task; its promise fails as `ask` does. */
export function createPerformer({
  store,
  act,
  address,
  readShape,
}: Scope): (task: Task) => Promise<void> {
  return perform;

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
      case 'LAND':
        await land(task.articles);
        return;
      case 'AS_OF':
        await showDay(task.day);
        return;
      case 'RELATE':
        await relate();
        return;
      case 'ARRANGE':
        await arrange(task.layout);
    }
  }

  async function openWorkspace(workspace: Workspace | null): Promise<void> {
    if (!workspace) {
      store.update((state) => ({ ...state, status: { key: 'workspace.none' } }));
      return;
    }
    const { answer, total, asOf } = await askAddress(workspace.address);
    act((state) => {
      const opened = { ...showAddress(state, workspace.address, answer, total), asOf };
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

  /** Shows what has just been loaded, beside what was there; one article is opened too. */
  async function land(articles: readonly string[]): Promise<void> {
    forgetAnswers();
    await refresh();
    const part = await askArticles(articles);
    await keepDay((state) => showLoaded(state, articles, part));
  }

  /** Null takes the day away. */
  async function showDay(day: string | null): Promise<void> {
    const asOf = day === null ? null : await askDay([...store.get().graph.nodes.keys()], day);
    act((state) => ({ ...state, asOf }));
  }

  /** What has come to the graph is shown as of the chosen day too. */
  async function keepDay(change: (state: ExplorerState) => ExplorerState): Promise<void> {
    const { asOf } = store.get();
    const next = change(store.get());
    const day = asOf && (await askDay([...next.graph.nodes.keys()], asOf.day));
    act((state) => ({ ...change(state), asOf: day }));
  }

  async function relate(): Promise<void> {
    const among = await askBetween([...store.get().graph.nodes.keys()]);
    await keepDay((state) => sayRelations(state, showRelations(state, among)));
  }

  async function openAddress(): Promise<void> {
    const { answer, total, asOf } = await askAddress(address);
    // The graph appears in its places, not before them.
    const opened = showAddress(store.get(), address, answer, total);
    const input = askLayout({ ...opened, range: null, asOf: null }, readShape());
    const places = await runLayout(opened.layout, input);
    store.update((state) => {
      const shown = { ...showAddress(state, address, answer, total), asOf };
      return placeArrivals(setLayout(shown, shown.layout, input, places));
    });
  }

  async function arrange(layout: LayoutName): Promise<void> {
    const input = askLayout(store.get(), readShape());
    const places = await runLayout(layout, input);
    act((state) => setLayout(state, layout, input, places));
  }

  /** Adds the strongest neighbours not shown yet, then the relations of all that is shown. */
  async function expand(id: string): Promise<void> {
    const known = findNeighbours(store.get().graph, id).size;
    const answer = await askNeighbourhood([id], Math.min(MOST_NODES, 1 + known + STEP));
    const shown = [...mergeGraph(store.get().graph, answer).nodes.keys()].slice(-MOST_NODES);
    const among = await askNeighbourhood(shown, shown.length);
    await keepDay((state) =>
      placeArrivals(showRelations(showNeighbours(state, id, answer), among)),
    );
  }
}
