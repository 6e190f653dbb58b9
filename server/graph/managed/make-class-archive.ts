/** A Neo4j that lives for its classes only: it starts empty, does a little of everything, and ends. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { connectGraph, type Graph } from '../connection.ts';
import { readFrontPage } from '../read/read-front-page.ts';
import { searchEntities } from '../read/search-entities.ts';
import { applySchema } from '../schema.ts';
import { settlePending } from '../write/settle-pending.ts';
import { awaitNeo4j } from './await-neo4j.ts';
import { findFreePort } from './find-free-port.ts';
import { needDiskSpace } from './need-disk-space.ts';
import { runJava } from './run-java.ts';
import { takeLock } from './take-lock.ts';
import { writeConf } from './write-conf.ts';

/** ms that Java gets to write the archive, on a busy machine. */
const WRITE_LIMIT = 120_000;
/** MB: the archive has 97, an empty store little. */
const SPACE = 300;

/**
 * Makes the archive, which takes half a minute: in the background and with the least priority. Another
 * process that makes it already is left to do so.
 *
 * @param signal ends it, with nothing left behind
 * @throws where Neo4j cannot be started, or is ended
 */
export async function makeClassArchive(
  archive: string,
  java: string,
  classPath: string,
  signal: AbortSignal,
): Promise<void> {
  await needDiskSpace(dirname(archive), SPACE);
  const lock = await takeLock(`${archive}.lock`, archive);
  const home = `${archive}.unfinished`;
  try {
    await rm(home, { recursive: true, force: true });
    await mkdir(home);
    const made = join(home, 'classes.jsa');
    const port = await findFreePort();
    await writeConf(home, port);
    signal.throwIfAborted();
    const child = await runJava({
      java,
      classPath,
      home,
      log: join(home, 'console.log'),
      flags: [`-XX:ArchiveClassesAtExit=${made}`],
    });
    const kill = () => void child.stop(0);
    signal.addEventListener('abort', kill, { once: true });
    try {
      setPriority(child.pid, constants.priority.PRIORITY_LOW);
      await lock.nameJava(child.pid);
      const settings = await awaitNeo4j(port, join(home, 'password'), () => {
        signal.throwIfAborted();
        if (child.hasEnded()) throw new Error('Neo4j ended before it answered.');
      });
      const graph = await connectGraph(settings);
      await useClasses(graph).finally(() => graph.close());
    } finally {
      await child.stop(signal.aborted ? 0 : WRITE_LIMIT);
      signal.removeEventListener('abort', kill);
    }
    signal.throwIfAborted();
    await rename(made, archive);
  } finally {
    await rm(home, { recursive: true, force: true });
    await lock.release();
  }
}

/** What every start does, and the first questions after it. */
async function useClasses(graph: Graph): Promise<void> {
  await applySchema(graph);
  await settlePending(graph);
  await searchEntities(graph, '王', null, 10);
  await readFrontPage(graph);
}
