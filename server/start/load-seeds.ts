import { relative } from 'node:path';
import type { Graph } from '../graph/connection.ts';
import { readStats } from '../graph/read/read-stats.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { loadPaths } from '../load/load-paths.ts';
import { PROJECT } from './project-paths.ts';

/** Loads the project's own articles into a graph that holds none, and ends a load that was cut off. */
export async function loadSeeds(graph: Graph, say: (line: string) => void): Promise<void> {
  await settlePending(graph);
  if ((await readStats(graph)).articles > 0) return;
  say('The graph is empty: loading the seeds');
  // Shown to readers as where an article came from: seeds/….txt rather than a path of this machine.
  const folder = relative(process.cwd(), PROJECT.seeds);
  const report = await loadPaths(graph, [folder]);
  for (const { path, reason } of report.failed) say(`${path} was not loaded: ${reason}`);
  say(`Loaded ${report.articlesAdded} articles with ${report.statements} statements`);
}
