/** Neo4j as a child of this process: got once, kept in the data folder, gone when we are gone. */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphSettings } from '../connection.ts';
import { chooseArchiveFlags, nameClassArchive } from './class-archive.ts';
import { fetchJars } from './fetch-jars.ts';
import { findFreePort } from './find-free-port.ts';
import { findJava } from './find-java.ts';
import { makeClassArchive } from './make-class-archive.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { needDiskSpace } from './need-disk-space.ts';
import { keepNeo4j } from './keep-neo4j.ts';
import { spellClassPath } from './run-java.ts';
import { runNeo4j } from './run-neo4j.ts';
import { takeLock } from './take-lock.ts';

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
  /** Of the Java process that runs now: another after it died. */
  readonly pid: number;
  /** The folder that grows with the graph. */
  readonly home: string;
  /** Starts Neo4j anew, at the same address; those who ask meanwhile get an error. */
  readonly restart: () => Promise<void>;
  /** Ends Neo4j and frees the data folder; a second call does nothing. */
  stop(): Promise<void>;
}

/** ms */
const STOP_GRACE = 15_000;
/** MB */
const SPACE = 100;
/** A port found free may be taken before Neo4j binds it. */
const PORT_TRIES = 3;
/** ms. Who only loads a file is gone by then, and who stays has the first pages. */
const ARCHIVE_DELAY = 10_000;

/**
 * Starts the managed Neo4j and waits until it answers. Until it is stopped it is started again whenever it
 * dies.
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
    const cache = resolve(cacheDir);
    await makeFolder(cache);
    const classPath = await spellClassPath(await fetchJars(cache, onProgress));
    await needDiskSpace(home, SPACE);
    const archive = nameClassArchive(cache, java, classPath);
    const run = { java: java.command, classPath, home, log: join(home, 'console.log') };
    for (let tries = 1; ; tries += 1) {
      const flags = await chooseArchiveFlags(archive);
      try {
        const port = await findFreePort();
        const { settings, child } = await runNeo4j({ ...run, flags }, port, lock);
        const stopMaking = flags.length > 0 ? null : makeLater(archive, java.command, classPath);
        const startAgain = async (check: () => void) => {
          await needDiskSpace(home, SPACE);
          return (await runNeo4j({ ...run, flags }, port, lock, check)).child;
        };
        const kept = keepNeo4j(child, startAgain, onProgress);
        const stop = async () => {
          await Promise.all([kept.stop(STOP_GRACE), stopMaking?.()]);
          await lock.release();
        };
        return {
          ...settings,
          database: 'neo4j',
          home,
          restart: () => kept.restart(STOP_GRACE),
          get pid() {
            return kept.pid;
          },
          stop: once(stop),
        };
      } catch (error) {
        const fault = error instanceof ManagedNeo4jError ? error.fault : null;
        const mayBeArchive = fault === 'START_FAILED' && flags.length > 0;
        if (mayBeArchive) await rm(archive, { force: true });
        else if (fault !== 'PORT_IN_USE' || tries === PORT_TRIES) throw error;
      }
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Makes the archive for later starts while this one serves; returns what ends that. */
function makeLater(archive: string, java: string, classPath: string): () => Promise<void> {
  const abort = new AbortController();
  const made = wait(ARCHIVE_DELAY, undefined, { signal: abort.signal, ref: false })
    .then(() => makeClassArchive(archive, java, classPath, abort.signal))
    // Without it the next start is slower, and tries again.
    .catch(() => undefined);
  return () => {
    abort.abort();
    return made;
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
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
