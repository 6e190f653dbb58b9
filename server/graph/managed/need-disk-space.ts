import { statfs } from 'node:fs/promises';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

/**
 * Makes sure that the disk under a folder has room.
 *
 * @param megabytes how much must be free
 * @throws {ManagedNeo4jError} DISK_FULL
 */
export async function needDiskSpace(folder: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < megabytes)
    throw new ManagedNeo4jError(
      'DISK_FULL',
      `The disk of ${folder} has only ${free} MB free, and ${megabytes} MB are needed: free some space and start again.`,
    );
}
