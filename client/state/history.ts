/** Undo and redo: scenes before and after the one on screen. */
import type { ExplorerState } from './explorer-state.ts';
import { type Scene, takeScene } from './scene.ts';

const LONGEST = 100;

/**
 * Makes an act of the reader a step that can be undone. An act that changes nothing but the panel
 * is none: the panel has its own way back.
 */
export function recordStep(before: ExplorerState, after: ExplorerState): ExplorerState {
  const changed = listChanges(before, after);
  if (changed.length === 0) return after;
  // What an earlier act had to say is not news of this one.
  const status = after.status === before.status ? null : after.status;
  // To give up the range is an act of its own.
  const isSlide = after.range !== null && isRange(changed);
  if (isSlide && isRange(listChanges(before.history.past.at(-1) ?? before, before))) {
    return { ...after, status, history: { past: before.history.past, future: [] } };
  }
  const past = [...before.history.past, takeScene(before)].slice(-LONGEST);
  return { ...after, status, history: { past, future: [] } };
}

/** Brings back the scene before the last step; without one, nothing changes. */
export function undo(state: ExplorerState): ExplorerState {
  const scene = state.history.past.at(-1);
  if (!scene) return state;
  const past = state.history.past.slice(0, -1);
  const future = [takeScene(state), ...state.history.future];
  return { ...state, ...scene, history: { past, future }, status: { key: 'status.undone' } };
}

/** Does again what was undone last; without that, nothing changes. */
export function redo(state: ExplorerState): ExplorerState {
  const [scene, ...future] = state.history.future;
  if (!scene) return state;
  const past = [...state.history.past, takeScene(state)];
  return { ...state, ...scene, history: { past, future }, status: { key: 'status.redone' } };
}

/** A slider's way to its end is one step, not one for each place that it passes. */
function isRange(changed: readonly (keyof Scene)[]): boolean {
  return changed.length === 1 && changed[0] === 'range';
}

function listChanges(a: Scene, b: Scene): (keyof Scene)[] {
  const keys = Object.keys(takeScene(a)) as (keyof Scene)[];
  return keys.filter((key) => key !== 'trail' && a[key] !== b[key]);
}
