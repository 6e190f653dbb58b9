import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Graph } from '../graph/connection.ts';
import { readStats } from '../graph/read/read-stats.ts';
import { markOutdated } from '../graph/write/mark-outdated.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { writeDecisions } from '../graph/write/write-decisions.ts';
import { loadPaths } from '../load/load-paths.ts';
import { PROJECT } from './project-paths.ts';
import { readDecisionFile } from './read-decision-file.ts';

/**
 * Loads the project's own articles, and what its curators decided on them, into a graph that holds no
 * article, ends a load that was cut off, and brings up to date what an earlier version derived.
 */
export async function loadSeeds(graph: Graph, say: (line: string) => void): Promise<void> {
  if (await markOutdated(graph))
    say('Another version of Renmai made this graph: who is who is worked out again');
  await settlePending(graph);
  if ((await readStats(graph)).articles > 0) return;
  say('The graph is empty: loading the seeds');
  const began = performance.now();
  // First, so that a start that is cut off after the articles leaves nothing out.
  const text = await readFile(join(PROJECT.seeds, 'decisions.jsonl'), 'utf8');
  const { decisions, faults } = readDecisionFile(text);
  for (const { line, message } of faults) say(`seeds/decisions.jsonl:${line}: ${message}`);
  await writeDecisions(graph, decisions);
  // Shown to readers as where an article came from: seeds/….txt rather than a path of this machine.
  const folder = relative(process.cwd(), PROJECT.seeds);
  const report = await loadPaths(graph, [folder]);
  for (const { path, reason } of report.failed) say(`${path} was not loaded: ${reason}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `Loaded ${report.articlesAdded} articles with ${report.statements} statements and ` +
      `${decisions.length} decisions in ${seconds} s`,
  );
}
