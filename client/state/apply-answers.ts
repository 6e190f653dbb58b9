/** How the answers of the API change the explorer's state. */
import type { Address } from './address.ts';
import type { EntityReference } from './entity-reference.ts';
import type { ExplorerState } from './explorer-state.ts';
import { findNeighbours } from './find-neighbours.ts';
import { mergeGraph } from './merge-graph.ts';
import { placeArrivals } from './place-arrivals.ts';
import { INITIAL_SCENE } from './scene.ts';
import { EMPTY_GRAPH, type GraphPart } from './shown-graph.ts';
import { openView } from './view.ts';

/** An answer of `neighbourhood`: `total` counts the nodes there would be without the limit. */
export type Neighbourhood = GraphPart & { readonly total: number };

/** What a fresh start takes away. */
const CLEARED = {
  isOverview: true,
  places: INITIAL_SCENE.places,
  pins: INITIAL_SCENE.pins,
  hidden: INITIAL_SCENE.hidden,
  expansions: INITIAL_SCENE.expansions,
};

/** Starts afresh with the best connected part of the whole graph. */
export function showOverview(state: ExplorerState, answer: Neighbourhood): ExplorerState {
  const graph = mergeGraph(EMPTY_GRAPH, answer);
  return {
    ...state,
    ...CLEARED,
    graph,
    total: answer.total,
    status: graph.nodes.size > 0 ? { key: 'status.opened' } : null,
  };
}

/** Adds the neighbours of a node, and says how many of them all are now on screen. */
export function showNeighbours(
  state: ExplorerState,
  id: string,
  answer: Neighbourhood,
): ExplorerState {
  const graph = mergeGraph(state.graph, answer);
  const total = Math.max(0, answer.total - 1);
  return {
    ...state,
    graph,
    isOverview: state.isOverview && graph.nodes.size === state.graph.nodes.size,
    expansions: new Map(state.expansions).set(id, total),
    status: {
      key: 'status.expanded',
      values: {
        name: graph.nodes.get(id)?.name ?? '',
        added: graph.nodes.size - state.graph.nodes.size,
        shown: findNeighbours(graph, id).size,
        total,
      },
    },
  };
}

/** Adds nodes and relations beside what is shown, and shows all of it. */
export function showPart(state: ExplorerState, part: GraphPart): ExplorerState {
  const graph = mergeGraph(state.graph, part);
  const isOverview = state.isOverview && graph.nodes.size === state.graph.nodes.size;
  const selection = new Set(part.nodes.map(({ entity }) => entity.id));
  const hidden = new Set([...state.hidden].filter((id) => !selection.has(id)));
  const shown = { ...state, graph, isOverview, selection, hidden, fit: state.fit + 1 };
  return placeArrivals(shown);
}

/** Adds only the relations among what is shown already. */
export function showRelations(state: ExplorerState, answer: GraphPart): ExplorerState {
  return { ...state, graph: mergeGraph(state.graph, { nodes: [], edges: answer.edges }) };
}

/** Tells how many relations were added to those that were there. */
export function sayRelations(before: ExplorerState, after: ExplorerState): ExplorerState {
  const count = after.graph.edges.size - before.graph.edges.size;
  return { ...after, status: { key: 'status.related', values: { count } } };
}

/** Shows what loaded articles speak of; a single one is opened beside it. */
export function showLoaded(
  state: ExplorerState,
  articles: readonly string[],
  part: GraphPart,
): ExplorerState {
  const shown = part.nodes.length > 0 ? showPart(state, part) : state;
  const [only, ...more] = articles;
  const isOne = only !== undefined && more.length === 0;
  return {
    ...shown,
    trail: isOne ? openView(state.trail, { panel: 'ARTICLE', id: only }) : state.trail,
    status: {
      key: 'status.landed',
      values: { articles: articles.length, nodes: part.nodes.length },
    },
  };
}

/** Opens an entity's details, brings it to the middle, and unhides its kind. */
export function focusEntity(state: ExplorerState, entity: EntityReference): ExplorerState {
  const hiddenKinds = new Set(state.hiddenKinds);
  const hidden = new Set(state.hidden);
  return {
    ...state,
    hiddenKinds: hiddenKinds.delete(entity.kind) ? hiddenKinds : state.hiddenKinds,
    hidden: hidden.delete(entity.id) ? hidden : state.hidden,
    trail: openView(state.trail, { panel: entity.kind, id: entity.id }),
    centre: { id: entity.id, turn: (state.centre?.turn ?? 0) + 1 },
  };
}

/** Shows what a link names: its nodes, pins and filters. A node that is gone is left out. */
export function showAddress(
  state: ExplorerState,
  address: Address,
  answer: Neighbourhood,
  total: number,
): ExplorerState {
  const opened = { ...showOverview(state, answer), isOverview: address.ids === null };
  const { nodes } = opened.graph;
  const pins = [...address.pins].filter(([id]) => nodes.has(id));
  return {
    ...opened,
    total,
    places: new Map(pins),
    pins: new Set(pins.map(([id]) => id)),
    hidden: new Set(address.hidden.filter((id) => nodes.has(id))),
    hiddenKinds: new Set(address.hiddenKinds),
    layout: address.layout,
    range: address.range,
    trail: address.view ? { now: address.view, before: [] } : state.trail,
  };
}
