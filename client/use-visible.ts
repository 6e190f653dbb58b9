import { useMemo } from 'preact/hooks';
import { useExplorerState } from './explorer-context.ts';
import { takeScene } from './state/scene.ts';
import { seeVisible } from './state/see-visible.ts';
import type { ShownGraph } from './state/shown-graph.ts';

/** What is to be seen of the graph; the same object as long as that stays the same. */
export function useVisible(): ShownGraph {
  const scene = useExplorerState((state) => state);
  const { graph, hidden, hiddenKinds, range, asOf, pins } = scene;
  // Only a filter by time asks for the pins.
  const kept = range === null && asOf === null ? null : pins;
  return useMemo(
    () => seeVisible(takeScene(scene)),
    [graph, hidden, hiddenKinds, range, asOf, kept],
  );
}
