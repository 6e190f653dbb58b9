import type { Graph } from '../graph/connection.ts';
import type { NameSearch } from '../graph/read/names/follow-names.ts';

/** What a question reads from. */
export interface Readings {
  readonly graph: Graph;
  readonly names: NameSearch;
}

/**
 * Lets something be done before a question reads anything: whoever is refused beforehand costs the database
 * nothing.
 *
 * @param prepare awaited before each reading where it gives a promise
 */
export function beforeReading(
  { graph, names }: Readings,
  prepare: () => Promise<void> | undefined,
): Readings {
  return {
    graph: {
      ...graph,
      read: async (cypher, parameters) => {
        await prepare();
        return graph.read(cypher, parameters);
      },
    },
    names: {
      find: async (...asked) => {
        await prepare();
        return names.find(...asked);
      },
    },
  };
}
