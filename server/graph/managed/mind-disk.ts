/** A full disk stops Neo4j, for readers too, until it is started again: so nothing is written near its end. */
import type { Graph } from '../connection.ts';
import { GraphError } from '../graph-error.ts';
import { measureDiskSpace } from './need-disk-space.ts';

/** MB: more than a transaction of a load takes, and than a start needs. */
const LEAST = 150;

/**
 * The same graph, which refuses to write while the disk is nearly full. Where something else filled the disk,
 * or Neo4j stopped over another error, it is started again.
 *
 * @param folder of Neo4j's data
 * @param restart starts Neo4j again
 * @param least MB that must be free
 */
export function mindDisk(
  graph: Graph,
  folder: string,
  restart: () => Promise<void> = () => Promise.resolve(),
  least = LEAST,
): Graph {
  const needSpace = async () => {
    const free = await measureDiskSpace(folder);
    if (free < least)
      throw new GraphError(
        'DISK_FULL',
        `The disk of ${folder} has only ${free} MB free, and Neo4j needs ${least} MB: free some space and do the same again. What was written before stays.`,
      );
  };
  const watch = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const fault = error instanceof GraphError ? error.fault : null;
      if (fault === 'DISK_FULL' || fault === 'STOPPED') void restart();
      // It cannot start before there is space.
      if (fault === 'UNAVAILABLE') await needSpace();
      throw error;
    }
  };
  return {
    ...graph,
    read: (...question) => watch(() => graph.read(...question)),
    execute: (...statement) => watch(() => graph.execute(...statement)),
    write: async (work) => {
      await needSpace();
      return watch(() => graph.write(work));
    },
  };
}
