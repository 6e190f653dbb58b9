import { statfs } from 'node:fs/promises';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

/**
 * Makes sure that the disk under a folder has room.
 *
 * @param megabytes how much must be free
 * @throws {ManagedNeo4jError} DISK_FULL
 */
export async function needDiskSpace(folder: string, megabytes: number): Promise<void> {
  const free = await measureDiskSpace(folder);
  if (free < megabytes)
    throw new ManagedNeo4jError(
      'DISK_FULL',
      `The disk of ${folder} has only ${free} MB free, and ${megabytes} MB are needed: free some space and start again.`,
    );
}

/** MB that are free on the disk under a folder. */
export async function measureDiskSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 2 ** 20);
}
