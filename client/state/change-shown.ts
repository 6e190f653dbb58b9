/** What a reader does with nodes that are shown: hide, pin, move, collapse. */
import type { Point } from '../layouts/point.ts';
import type { ExplorerState } from './explorer-state.ts';
import { findNeighbours } from './find-neighbours.ts';

/** Puts a node out of sight; it keeps its place. */
export function hideNode(state: ExplorerState, id: string): ExplorerState {
  const name = state.graph.nodes.get(id)?.name;
  if (name === undefined || state.hidden.has(id)) return state;
  return {
    ...state,
    hidden: new Set(state.hidden).add(id),
    status: { key: 'status.hidden', values: { name } },
  };
}

/** Brings back all that was hidden one by one. */
export function showHidden(state: ExplorerState): ExplorerState {
  return state.hidden.size === 0 ? state : { ...state, hidden: new Set() };
}

/** Pins a node where it stands, or lets it go. */
export function togglePin(state: ExplorerState, id: string): ExplorerState {
  if (!state.graph.nodes.has(id)) return state;
  const pins = new Set(state.pins);
  if (!pins.delete(id)) pins.add(id);
  return { ...state, pins };
}

/** Pins several where they stand; those pinned already stay so. */
export function pinNodes(state: ExplorerState, ids: Iterable<string>): ExplorerState {
  const known = [...ids].filter((id) => state.graph.nodes.has(id) && !state.pins.has(id));
  return known.length === 0 ? state : { ...state, pins: new Set([...state.pins, ...known]) };
}

/** Puts a node where the reader has dragged it; it is pinned there. */
export function moveNode(state: ExplorerState, id: string, place: Point): ExplorerState {
  if (!state.graph.nodes.has(id)) return state;
  return {
    ...state,
    places: new Map(state.places).set(id, place),
    pins: new Set(state.pins).add(id),
  };
}

/** Takes away the neighbours that hang on this node alone; those that a reader has pinned stay. */
export function collapseNode(state: ExplorerState, id: string): ExplorerState {
  const leaving = [...findNeighbours(state.graph, id)].filter(
    (near) => !state.pins.has(near) && findNeighbours(state.graph, near).size === 1,
  );
  const expansions = new Map(state.expansions);
  expansions.delete(id);
  const name = state.graph.nodes.get(id)?.name ?? '';
  const status = { key: 'status.collapsed', values: { name, count: leaving.length } } as const;
  if (leaving.length === 0) return { ...state, status };
  return { ...removeNodes(state, new Set(leaving)), expansions, status };
}

/** Takes nodes away with their relations, places and pins. */
export function removeNodes(state: ExplorerState, leaving: ReadonlySet<string>): ExplorerState {
  const nodes = new Map([...state.graph.nodes].filter(([id]) => !leaving.has(id)));
  const edges = new Map(
    [...state.graph.edges].filter(
      ([, { source, target }]) => !leaving.has(source) && !leaving.has(target),
    ),
  );
  const places = new Map([...state.places].filter(([id]) => !leaving.has(id)));
  const pins = new Set([...state.pins].filter((id) => !leaving.has(id)));
  return { ...state, graph: { nodes, edges }, places, pins, isOverview: false };
}
