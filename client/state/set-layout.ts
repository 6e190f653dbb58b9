/** Between the state and the layouts: what a layout is asked, and what its answer changes. */
import type { LayoutInput } from '../layouts/layout.ts';
import type { Point } from '../layouts/point.ts';
import type { LayoutName } from '../layouts/registry.ts';
import { findFirstDays } from './find-first-days.ts';
import { seeVisible } from './see-visible.ts';
import type { ExplorerState } from './explorer-state.ts';
import { subjectOf } from './view.ts';

/** What a layout needs to know of the visible graph; `shape` is the canvas's width by its height. */
export function askLayout(state: ExplorerState, shape: number): LayoutInput {
  const visible = seeVisible(state);
  const { nodes, edges } = visible;
  const days = findFirstDays(visible);
  return {
    nodes: [...nodes.values()].map(({ id, kind, degree }) => ({
      id,
      kind,
      degree,
      day: days.get(id) ?? null,
      pin: state.pins.has(id) ? (state.places.get(id) ?? null) : null,
    })),
    edges: [...edges.values()].map(({ source, target, statementCount }) => ({
      source,
      target,
      weight: statementCount,
    })),
    shape,
    centre: subjectOf(state.trail.now),
  };
}

/**
 * Puts the nodes where a layout wants them.
 *
 * @param places in the order of the input's nodes
 */
export function setLayout(
  state: ExplorerState,
  layout: LayoutName,
  input: LayoutInput,
  places: readonly Point[],
): ExplorerState {
  const moved = new Map(state.places);
  input.nodes.forEach(({ id }, index) => {
    const place = places[index];
    if (place && state.graph.nodes.has(id)) moved.set(id, place);
  });
  return { ...state, layout, places: moved, fit: state.fit + 1 };
}
