/** The managed Neo4j beside the run's own: a life from first start to being killed, and what may fail. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { connectGraph } from '../../server/graph/connection.ts';
import { nameClassArchive } from '../../server/graph/managed/class-archive.ts';
import { fetchJars } from '../../server/graph/managed/fetch-jars.ts';
import { findJava } from '../../server/graph/managed/find-java.ts';
import { identifyProcess } from '../../server/graph/managed/identify-process.ts';
import { makeClassArchive } from '../../server/graph/managed/make-class-archive.ts';
import { needDiskSpace } from '../../server/graph/managed/need-disk-space.ts';
import { spellClassPath } from '../../server/graph/managed/run-java.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';

const CACHE =
  process.env.RENMAI_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'renmai');
const RUN_MANAGED = fileURLToPath(new URL('../setup/run-managed.ts', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-managed-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a managed Neo4j', () => {
  it('keeps its data, is alone on them, and dies with us however we die', async () => {
    const dataDir = join(folder, 'life');
    const { child, java } = await startChild(dataDir);

    const second = startManagedNeo4j({ cacheDir: CACHE, dataDir });
    await expect(second).rejects.toMatchObject({
      fault: 'LOCK_HELD',
      message: expect.stringContaining(`process ${child.pid ?? 0}`) as string,
    });

    child.kill('SIGKILL');
    // The lock is stale now and Java on its way out: the next start waits for it and takes over.
    const next = await startManagedNeo4j({ cacheDir: CACHE, dataDir });
    expect(await identifyProcess(java)).toBeNull();
    const graph = await connectGraph(next);
    await graph.execute('CREATE (:Source {id: "kept"})');
    await graph.close();
    await next.stop();
    await next.stop();
    expect(await identifyProcess(next.pid)).toBeNull();

    const began = Date.now();
    const { cacheDir, archive } = await linkCache('damaged');
    await writeFile(archive, 'no archive');
    const third = await startManagedNeo4j({ cacheDir, dataDir });
    expect(Date.now() - began).toBeLessThan(30_000);
    const again = await connectGraph(third);
    expect(await again.read('MATCH (n:Source) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
    await again.close();
    await third.stop();
  }, 120_000);

  it('lets nobody in without its password', async () => {
    const password = await readFile(join(folder, 'life', 'neo4j', 'password'), 'utf8');
    expect(password).toMatch(/^[\w-]{32}$/u);
  });
});

test('a class-data archive that is ended while it is made leaves nothing behind', async () => {
  const { cacheDir, archive, java, classPath } = await linkCache('ended');
  const signal = AbortSignal.timeout(300);
  await expect(makeClassArchive(archive, java.command, classPath, signal)).rejects.toThrow();
  expect(await readdir(cacheDir)).toHaveLength(1);
});

describe('what is in the way is said in one sentence', () => {
  it('no Java at JAVA_HOME', async () => {
    vi.stubEnv('JAVA_HOME', join(folder, 'nowhere'));
    await expect(findJava()).rejects.toMatchObject({ fault: 'JAVA_MISSING' });
  });

  it('no Java on the PATH', async () => {
    vi.stubEnv('JAVA_HOME', '');
    vi.stubEnv('PATH', folder);
    await expect(findJava()).rejects.toMatchObject({
      fault: 'JAVA_MISSING',
      message: expect.stringContaining('install a JDK 17') as string,
    });
  });

  it.each([
    ['1.8.0_402', 8],
    ['11.0.2', 11],
  ])('Java %s', async (version, major) => {
    const home = join(folder, `jdk-${major}`);
    await putScript(join(home, 'bin', 'java'), `echo 'openjdk version "${version}"' >&2`);
    vi.stubEnv('JAVA_HOME', home);
    await expect(findJava()).rejects.toMatchObject({
      fault: 'JAVA_TOO_OLD',
      message: expect.stringContaining(`Java ${major} `) as string,
    });
  });

  const downloads = [
    ['no Maven', null, 'MAVEN_MISSING'],
    ['no network', '[ERROR] Could not transfer artifact', 'DOWNLOAD_FAILED'],
    ['a full disk', '[ERROR] No space left on device', 'DISK_FULL'],
  ] as const;
  it.each(downloads)('%s', async (name, output, fault) => {
    const bin = join(folder, name);
    const { command } = await findJava();
    await putScript(join(bin, 'java'), `exec ${await which(command)} "$@"`);
    if (output !== null) await putScript(join(bin, 'mvn'), `echo '${output}'; exit 1`);
    vi.stubEnv('JAVA_HOME', '');
    vi.stubEnv('PATH', bin);
    const start = startManagedNeo4j({ cacheDir: join(bin, 'cache'), dataDir: join(bin, 'data') });
    await expect(start).rejects.toMatchObject({ fault });
    // Nothing half done is left, and the folder is free again.
    await expect(readFile(join(bin, 'data', 'neo4j', 'renmai.lock'))).rejects.toThrow('ENOENT');
  });

  it('too little space', async () => {
    await expect(needDiskSpace(folder, 1e9)).rejects.toMatchObject({
      fault: 'DISK_FULL',
      message: expect.stringContaining('free some space') as string,
    });
  });

  it('a data folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    const start = startManagedNeo4j({ cacheDir: CACHE, dataDir: join(folder, 'file') });
    await expect(start).rejects.toMatchObject({ fault: 'NOT_WRITABLE' });
  });
});

/** A cache folder of its own that leads to the same jars. */
async function linkCache(name: string) {
  const jars = await fetchJars(CACHE, () => undefined);
  const cacheDir = join(folder, name);
  await mkdir(cacheDir);
  await symlink(jars, join(cacheDir, basename(jars)));
  const java = await findJava();
  const classPath = await spellClassPath(join(cacheDir, basename(jars)));
  return { cacheDir, archive: nameClassArchive(cacheDir, java, classPath), java, classPath };
}

async function startChild(dataDir: string): Promise<{ child: ChildProcess; java: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', RUN_MANAGED, CACHE, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, java: Number(line.toString()) };
}

/** /bin/sh by its full name, since the PATH will not lead to it. */
async function putScript(path: string, script: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

async function which(command: string): Promise<string> {
  const child = spawn('sh', ['-c', 'command -v "$1"', 'sh', command]);
  const [found] = (await once(child.stdout, 'data')) as [Buffer];
  return found.toString().trim();
}
