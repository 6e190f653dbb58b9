import { filterKinds } from './filter-kinds.ts';
import { filterTime } from './filter-time.ts';
import type { Scene } from './scene.ts';
import type { ShownGraph } from './shown-graph.ts';

/** What is to be seen of the graph: without hidden nodes and kinds, and within the chosen time. */
export function seeVisible(scene: Scene): ShownGraph {
  const seen = filterKinds(withoutNodes(scene.graph, scene.hidden), scene.hiddenKinds);
  return scene.range === null ? seen : filterTime(seen, scene.range, scene.pins);
}

function withoutNodes(graph: ShownGraph, hidden: ReadonlySet<string>): ShownGraph {
  if (hidden.size === 0) return graph;
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => !hidden.has(id))),
    edges: new Map(
      [...graph.edges].filter(
        ([, { source, target }]) => !hidden.has(source) && !hidden.has(target),
      ),
    ),
  };
}
