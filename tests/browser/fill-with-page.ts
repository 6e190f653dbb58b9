import { loadPaths } from '../../server/load/load-paths.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';

const PAGE = 'seeds/taiyuan-2022-05-26.txt';

/** Leaves one page of five articles in the run's graph: small enough to be seen whole. */
export async function fillWithPage(): Promise<void> {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await loadPaths(graph, [PAGE]);
  await graph.close();
}
