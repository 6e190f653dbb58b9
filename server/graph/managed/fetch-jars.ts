/** Gets Neo4j's jars from Maven Central, once, into the cache folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { needDiskSpace } from './need-disk-space.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

const POM = fileURLToPath(new URL('../../../pom.xml', import.meta.url));
/** Written last, with the number of jars: a folder without it, or with fewer, is not used. */
const MARKER = 'complete';
/** MB: the jars are 125, Maven's own copies as much again. */
const SPACE = 400;
const OFFLINE =
  /could not transfer|unknown host|connection (?:refused|timed out|reset)|offline mode/iu;
const FULL = /no space left|disk full|not enough space/iu;

/**
 * Makes sure that the jars are there.
 *
 * @param onProgress gets a line for people now and then while they are being downloaded
 * @returns the folder that holds them
 * @throws {ManagedNeo4jError} where Maven is missing, the disk full or the download fails
 */
export async function fetchJars(
  cacheDir: string,
  onProgress: (line: string) => void,
): Promise<string> {
  const pom = await readFile(POM, 'utf8');
  const version = /<neo4j\.version>(?<version>[^<]+)</u.exec(pom)?.groups?.version ?? '';
  const digest = createHash('sha256').update(pom).digest('hex').slice(0, 8);
  const folder = join(cacheDir, `neo4j-${version}-${digest}`);
  if (await isComplete(folder)) return folder;

  await mkdir(cacheDir, { recursive: true });
  await needDiskSpace(cacheDir, SPACE);
  onProgress(`Getting Neo4j ${version} from Maven Central (about 125 MB, only this once)`);
  const unfinished = await mkdtemp(join(cacheDir, 'unfinished-'));
  try {
    await cp(POM, join(unfinished, 'pom.xml'));
    await runMaven(unfinished, onProgress);
    const jars = await listJars(unfinished);
    await writeFile(join(unfinished, MARKER), String(jars.length));
    await putInPlace(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  onProgress(`Neo4j ${version} is ready in ${folder}`);
  return folder;
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const expected = Number(await readFile(join(folder, MARKER), 'utf8'));
    return expected > 0 && (await listJars(folder)).length === expected;
  } catch {
    return false;
  }
}

async function listJars(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jar'));
}

/** Two processes may have downloaded at once: whoever comes second keeps the first one's. */
async function putInPlace(unfinished: string, folder: string): Promise<void> {
  if (await isComplete(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder).catch(async (error: unknown) => {
    if (!(await isComplete(folder))) throw error;
  });
}

async function runMaven(folder: string, onProgress: (line: string) => void): Promise<void> {
  // -C: a wrong checksum fails the download.
  const maven = spawn(
    'mvn',
    [
      '-B',
      '-C',
      '-f',
      join(folder, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  let files = 0;
  let said = Date.now();
  const hear = (line: string) => {
    lines.push(line);
    if (/Downloaded from \S+ \S+\.jar /u.test(line)) files += 1;
    if (Date.now() - said < 1000 || files === 0) return;
    said = Date.now();
    onProgress(`Downloading Neo4j: ${files} files`);
  };
  createInterface({ input: maven.stdout }).on('line', hear);
  createInterface({ input: maven.stderr }).on('line', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject).once('close', resolve);
  }).catch((error: unknown) => {
    throw new ManagedNeo4jError(
      'MAVEN_MISSING',
      'Maven (mvn) was not found, and is needed once to get Neo4j: install it, or set NEO4J_URI to a Neo4j of your own.',
      error,
    );
  });
  if (code !== 0) throw explainFailure(lines.join('\n'));
}

function explainFailure(output: string): ManagedNeo4jError {
  if (FULL.test(output))
    return new ManagedNeo4jError(
      'DISK_FULL',
      `The disk is full: free ${SPACE} MB and start again.`,
    );
  const why =
    /^.*\[(?:ERROR|FATAL)\]\S*\s*(?<reason>.+)$/mu.exec(output)?.groups?.reason ?? 'mvn failed';
  return new ManagedNeo4jError(
    'DOWNLOAD_FAILED',
    OFFLINE.test(output)
      ? 'Neo4j could not be downloaded from Maven Central: connect to the internet (or give Maven its proxy or mirror in ~/.m2/settings.xml) and start again.'
      : `Maven could not get Neo4j (${why.slice(0, 300)}): put that right and start again, or set NEO4J_URI to a Neo4j of your own.`,
  );
}
