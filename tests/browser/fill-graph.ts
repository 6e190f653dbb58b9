import type { Graph } from '../../server/graph/connection.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { loadSeeds } from '../../server/start/load-seeds.ts';
import { emptyGraph } from '../setup/empty-graph.ts';

const PAGE = 'seeds/taiyuan-2022-05-26.txt';

/** Leaves one page of five articles in the graph: small enough to be seen whole. */
export async function fillWithPage(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await loadPaths(graph, [PAGE]);
}

/** Leaves in the graph what a first start gives it. */
export async function fillWithSeeds(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await loadSeeds(graph, () => undefined);
}
