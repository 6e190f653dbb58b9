/** One process a data folder: the lock file names its holder, and a dead holder's lock is taken over. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { identifyProcess } from './identify-process.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

interface Holder {
  readonly pid: number;
  readonly started: string;
}

interface LockFile {
  readonly holder: Holder;
  /** The Neo4j that the holder started. */
  readonly java?: Holder;
}

export interface Lock {
  /** Notes which Java runs, so that whoever takes over can wait for its end. */
  nameJava(pid: number): Promise<void>;
  readonly release: () => Promise<void>;
}

/** ms that the Java of a dead holder gets to end by itself; its watchdog kills it before. */
const JAVA_GRACE = 20_000;

/**
 * Takes the lock.
 *
 * @throws {ManagedNeo4jError} LOCK_HELD where a living process holds it
 */
export async function takeLock(path: string, dataDir: string): Promise<Lock> {
  const holder = await describeProcess(process.pid);
  const mine: LockFile = { holder };
  for (let attempt = 0; !(await create(path, mine)); attempt += 1) {
    const other = await readLock(path);
    if (other === null && attempt === 0) {
      await wait(300); // it may be being written just now
      continue;
    }
    if (other !== null && ((await isAlive(other.holder)) || attempt > 2))
      throw held(dataDir, other);
    if (other?.java) await waitForEnd(other.java, dataDir);
    await rm(path, { force: true });
  }
  return {
    nameJava: async (pid) => {
      const java = await describeProcess(pid);
      await writeFile(path, JSON.stringify({ holder, java } satisfies LockFile));
    },
    release: () => rm(path, { force: true }),
  };
}

async function create(path: string, content: LockFile): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where there is none, or where its writer died in the middle. */
async function readLock(path: string): Promise<LockFile | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockFile;
  } catch {
    return null;
  }
}

async function describeProcess(pid: number): Promise<Holder> {
  return { pid, started: (await identifyProcess(pid)) ?? '' };
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  return (await identifyProcess(pid)) === started;
}

async function waitForEnd(java: Holder, dataDir: string): Promise<void> {
  const end = Date.now() + JAVA_GRACE;
  while (await isAlive(java)) {
    if (Date.now() > end)
      throw new ManagedNeo4jError(
        'LOCK_HELD',
        `A Neo4j left over from an earlier run (process ${java.pid}) still uses ${dataDir}: end it and start again.`,
      );
    await wait(200);
  }
}

function held(dataDir: string, { holder }: LockFile): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'LOCK_HELD',
    `Another Renmai (process ${holder.pid}) already uses ${dataDir}: stop it, or set RENMAI_DATA to another folder.`,
  );
}
