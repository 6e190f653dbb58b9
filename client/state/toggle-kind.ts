import type { EntityKind } from '../api/documents.generated.ts';
import type { ExplorerState } from './explorer-state.ts';

/** Hides a kind of node, or shows it again. */
export function toggleKind(state: ExplorerState, kind: EntityKind): ExplorerState {
  const hiddenKinds = new Set(state.hiddenKinds);
  if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
  return { ...state, hiddenKinds };
}
