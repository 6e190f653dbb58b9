import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

export interface Java {
  /** What to call it by, for `spawn`. */
  readonly command: string;
  /** What it says of itself: of two builds never the same. */
  readonly version: string;
}

const OLDEST = 17;
const INSTALL = 'install a JDK 17 or 21, or set NEO4J_URI to a Neo4j of your own';

/**
 * Finds the Java to run Neo4j with: JAVA_HOME's, else the one on the PATH.
 *
 * @throws {ManagedNeo4jError} where there is none or it is older than 17
 */
export async function findJava(): Promise<Java> {
  const home = process.env.JAVA_HOME;
  const command = home ? join(home, 'bin', 'java') : 'java';
  const version = await readVersion(command, home);
  const major = readMajor(version);
  if (major !== null && major < OLDEST)
    throw new ManagedNeo4jError(
      'JAVA_TOO_OLD',
      `Java ${major} (${command}) is too old for Neo4j: ${INSTALL}.`,
    );
  return { command, version };
}

async function readVersion(command: string, home: string | undefined): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], {
      timeout: 30_000,
    });
    return stderr + stdout;
  } catch (error) {
    throw new ManagedNeo4jError(
      'JAVA_MISSING',
      home
        ? `JAVA_HOME is ${home}, but no Java runs there: correct it, ${INSTALL}.`
        : `No Java was found: ${INSTALL}.`,
      error,
    );
  }
}

/** `version "17.0.15"` is 17, and `version "1.8.0_402"` is 8. */
function readMajor(output: string): number | null {
  const found = /version "(?:1\.)?(?<major>\d+)/u.exec(output)?.groups?.major;
  return found === undefined ? null : Number(found);
}
