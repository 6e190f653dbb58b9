import type { ExplorerState } from './explorer-state.ts';
import { INITIAL_SCENE } from './scene.ts';

/** Takes away every filter: of time, of a day, of kinds, and what was hidden one by one. */
export function showEverything(state: ExplorerState): ExplorerState {
  const { hidden, hiddenKinds, range, asOf } = INITIAL_SCENE;
  return { ...state, hidden, hiddenKinds, range, asOf };
}
