/** What a reader does with several nodes at once. */
import { pinNodes, removeNodes } from './change-shown.ts';
import type { ExplorerState } from './explorer-state.ts';
import { seeVisible } from './see-visible.ts';

/** Puts these nodes into the selection; `added` keeps what is in it. Unknown ids are left out. */
export function selectNodes(
  state: ExplorerState,
  ids: readonly string[],
  added: boolean,
): ExplorerState {
  const known = ids.filter((id) => state.graph.nodes.has(id));
  const selection = new Set([...(added ? state.selection : []), ...known]);
  const isSame =
    selection.size === state.selection.size && known.every((id) => state.selection.has(id));
  return isSame ? state : { ...state, selection };
}

/** Takes a node into the selection, or out of it. */
export function toggleSelected(state: ExplorerState, id: string): ExplorerState {
  if (!state.graph.nodes.has(id)) return state;
  const selection = new Set(state.selection);
  if (!selection.delete(id)) selection.add(id);
  return { ...state, selection };
}

/** Selects all that is to be seen. */
export function selectVisible(state: ExplorerState): ExplorerState {
  return selectNodes(state, [...seeVisible(state).nodes.keys()], false);
}

/** Lets all go. */
export function clearSelection(state: ExplorerState): ExplorerState {
  return state.selection.size === 0 ? state : { ...state, selection: new Set() };
}

/** Puts the selected out of sight; they keep their places. */
export function hideSelected(state: ExplorerState): ExplorerState {
  if (state.selection.size === 0) return state;
  const hidden = new Set([...state.hidden, ...state.selection]);
  return { ...clearSelection(state), hidden };
}

/** Pins the selected where they stand. */
export function pinSelected(state: ExplorerState): ExplorerState {
  return pinNodes(state, state.selection);
}

/** Takes away all but the selected; without a selection nothing. */
export function keepSelected(state: ExplorerState): ExplorerState {
  if (state.selection.size === 0) return state;
  const leaving = [...state.graph.nodes.keys()].filter((id) => !state.selection.has(id));
  return removeNodes(state, new Set(leaving));
}
