import type { Graph } from '../connection.ts';

/**
 * ms for which a reader may take the version that it read for the graph's own. Whoever writes waits as
 * long before saying that it has, so nobody who knows of a write is shown what was before it.
 */
export const VERSION_HOLDS = 30;

const VERSION = `OPTIONAL MATCH (turn:Turn {id: 'load'}) RETURN turn.version AS version`;

/** Reads what changes with every write, whoever does it; empty for a graph that nothing was written to. */
export async function readVersion(graph: Graph): Promise<string> {
  const [row] = await graph.read(VERSION);
  return (row?.version as string | null | undefined) ?? '';
}
