import { filterEdges } from './filter-edges.ts';
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
  const isWithin = (first: string, last: string) =>
    (to === null || first <= to) && (from === null || last >= from);
  return filterEdges(
    graph,
    ({ firstSeen, lastSeen }) => !!firstSeen && !!lastSeen && isWithin(firstSeen, lastSeen),
    pins,
  );
}
