import type { TimeRange } from './scene.ts';
import type { ShownGraph } from './shown-graph.ts';

/**
 * The relations that some statement puts within the range, and the nodes that they touch. What is
 * undated is in no range; pinned nodes stay in any.
 */
export function filterTime(
  graph: ShownGraph,
  { from, to }: TimeRange,
  pins: ReadonlySet<string>,
): ShownGraph {
  const edges = new Map(
    [...graph.edges].filter(([, { firstSeen, lastSeen }]) => {
      if (!firstSeen || !lastSeen) return false;
      return (to === null || firstSeen <= to) && (from === null || lastSeen >= from);
    }),
  );
  const touched = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  const nodes = new Map([...graph.nodes].filter(([id]) => touched.has(id) || pins.has(id)));
  return { nodes, edges };
}
