/** Neo4j as a child of this process: got once, kept in the data folder, gone when we are gone. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GraphSettings } from '../connection.ts';
import { awaitNeo4j } from './await-neo4j.ts';
import { fetchJars } from './fetch-jars.ts';
import { findFreePort } from './find-free-port.ts';
import { findJava } from './find-java.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { needDiskSpace } from './need-disk-space.ts';
import { type JavaProcess, runJava } from './run-java.ts';
import { type Lock, takeLock } from './take-lock.ts';
import { writeConf } from './write-conf.ts';

interface ManagedNeo4jOptions {
  /** Where the jars are kept, for all data folders of this user. */
  readonly cacheDir: string;
  /** Where the graph is kept: one process at a time. */
  readonly dataDir: string;
  /** Gets lines for people. */
  readonly onProgress?: (line: string) => void;
}

interface ManagedNeo4j extends GraphSettings {
  readonly database: string;
  /** Of the Java process. */
  readonly pid: number;
  /** Ends Neo4j and frees the data folder; a second call does nothing. */
  stop(): Promise<void>;
}

/** ms */
const START_LIMIT = 120_000;
const STOP_GRACE = 15_000;
/** MB */
const SPACE = 100;
/** A port found free may be taken before Neo4j binds it. */
const PORT_TRIES = 3;

/**
 * Starts the managed Neo4j and waits until it answers.
 *
 * @throws {ManagedNeo4jError} with one plain sentence where Java, Maven, the disk, the network, the
 * port or another process is in the way
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { cacheDir, onProgress = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  const home = join(dataDir, 'neo4j');
  const java = await findJava();
  await makeFolder(home);
  const lock = await takeLock(join(home, 'renmai.lock'), dataDir);
  try {
    await makeFolder(resolve(cacheDir));
    const jars = await fetchJars(resolve(cacheDir), onProgress);
    await needDiskSpace(home, SPACE);
    for (let tries = 1; ; tries += 1) {
      try {
        return await start(java, jars, home, lock);
      } catch (error) {
        const taken = error instanceof ManagedNeo4jError && error.fault === 'PORT_IN_USE';
        if (!taken || tries === PORT_TRIES) throw error;
      }
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(java: string, jars: string, home: string, lock: Lock): Promise<ManagedNeo4j> {
  const log = join(home, 'console.log');
  const port = await findFreePort();
  await writeConf(home, port);
  const child = await runJava(java, jars, home, log);
  try {
    await lock.nameJava(child.pid);
    const limit = Date.now() + START_LIMIT;
    const settings = await awaitNeo4j(port, join(home, 'password'), async () => {
      if (child.hasEnded()) throw explainEnd(await readFile(log, 'utf8'), log);
      if (Date.now() > limit)
        throw new ManagedNeo4jError(
          'START_FAILED',
          `Neo4j did not answer within ${START_LIMIT / 1000} s: see ${log}.`,
        );
    });
    return { ...settings, database: 'neo4j', pid: child.pid, stop: stopOnce(child, lock) };
  } catch (error) {
    await child.stop(STOP_GRACE);
    throw error;
  }
}

function stopOnce(child: JavaProcess, lock: Lock): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= child.stop(STOP_GRACE).then(lock.release));
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

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new ManagedNeo4jError(
      'NOT_WRITABLE',
      `The folder ${path} cannot be made: check who owns it, or set RENMAI_DATA and RENMAI_CACHE to folders you can write to.`,
      error,
    );
  }
}
