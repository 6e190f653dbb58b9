/** One run of Neo4j in its home folder, from the start of Java until it answers. */
import { readFile } from 'node:fs/promises';
import type { GraphSettings } from '../connection.ts';
import { awaitNeo4j } from './await-neo4j.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { type JavaProcess, type JavaRun, runJava } from './run-java.ts';
import type { Lock } from './take-lock.ts';
import { writeConf } from './write-conf.ts';

export interface RunningNeo4j {
  readonly settings: GraphSettings;
  readonly child: JavaProcess;
}

/** ms */
const START_LIMIT = 120_000;
const STOP_GRACE = 15_000;

/**
 * Starts Neo4j on a port and waits until it answers.
 *
 * @param check is called again and again while waiting; what it throws ends the start
 * @throws {ManagedNeo4jError} where it ends or does not answer in time; nothing runs then
 */
export async function runNeo4j(
  run: JavaRun,
  port: number,
  lock: Lock,
  check: () => void = () => undefined,
): Promise<RunningNeo4j> {
  const { home, log } = run;
  await writeConf(home, port);
  const child = await runJava(run);
  try {
    await lock.nameJava(child.pid);
    const limit = Date.now() + START_LIMIT;
    const settings = await awaitNeo4j(port, `${home}/password`, async () => {
      check();
      if (child.hasEnded()) throw explainEnd(await readFile(log, 'utf8'), log);
      if (Date.now() > limit)
        throw new ManagedNeo4jError(
          'START_FAILED',
          `Neo4j did not answer within ${START_LIMIT / 1000} s: see ${log}.`,
        );
    });
    return { settings, child };
  } catch (error) {
    await child.stop(STOP_GRACE);
    throw error;
  }
}

function explainEnd(log: string, path: string): ManagedNeo4jError {
  if (/No space left on device|not enough space/iu.test(log))
    return new ManagedNeo4jError(
      'DISK_FULL',
      'Neo4j ended because the disk is full: free some space and start again.',
    );
  if (/Address already in use/iu.test(log))
    return new ManagedNeo4jError(
      'PORT_IN_USE',
      'The port that Neo4j was to use was taken by another program: start again.',
    );
  if (/StoreLockException|FileLockException|unable to obtain lock/iu.test(log))
    return new ManagedNeo4jError(
      'LOCK_HELD',
      'Another Neo4j already uses this data folder: stop it, or set RENMAI_DATA to another folder.',
    );
  return new ManagedNeo4jError(
    'START_FAILED',
    `Neo4j ended before it answered: see ${path}, or set NEO4J_URI to a Neo4j of your own.`,
  );
}
