import { middleOf, placeNear } from '../layouts/place-near.ts';
import type { Point } from '../layouts/point.ts';
import type { Scene } from './scene.ts';

/** Gives each node that has none a free place beside its neighbours; all the others stay put. */
export function placeArrivals<State extends Scene>(state: State): State {
  const { graph, places } = state;
  const arriving = [...graph.nodes.keys()].filter((id) => !places.has(id));
  if (arriving.length === 0 || places.size === 0) return state;
  const near = new Map<string, Point[]>(arriving.map((id) => [id, []]));
  for (const { source, target } of graph.edges.values()) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = places.get(other);
      if (place) near.get(id)?.push(place);
    }
  }
  const taken = [...places.values()];
  const anchors = arriving.map((id) => {
    const known = near.get(id) ?? [];
    return middleOf(known.length > 0 ? known : taken);
  });
  const found = placeNear(taken, anchors);
  const placed = new Map(places);
  arriving.forEach((id, index) => {
    placed.set(id, found[index] ?? { x: 0, y: 0 });
  });
  return { ...state, places: placed };
}
