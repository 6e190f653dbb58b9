import { filterEdges } from './filter-edges.ts';
import { filterKinds } from './filter-kinds.ts';
import { filterTime } from './filter-time.ts';
import type { Scene } from './scene.ts';
import type { ShownGraph } from './shown-graph.ts';

/** What is to be seen of the graph: without hidden nodes and kinds, within the chosen time, as of the chosen day. */
export function seeVisible(scene: Scene): ShownGraph {
  const seen = filterKinds(withoutNodes(scene.graph, scene.hidden), scene.hiddenKinds);
  const within = scene.range === null ? seen : filterTime(seen, scene.range, scene.pins);
  const { asOf } = scene;
  return asOf === null ? within : filterEdges(within, ({ id }) => asOf.edges.has(id), scene.pins);
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
