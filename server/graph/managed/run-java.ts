/** Runs Neo4j's Java so that it never outlives this process, however this process ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface JavaProcess {
  readonly pid: number;
  readonly hasEnded: () => boolean;
  /** Settles when it has ended, however. */
  readonly ended: Promise<void>;
  /** Asks it to end, and kills it when it has not ended after `grace` ms. */
  stop(grace: number): Promise<void>;
}

export interface JavaRun {
  readonly java: string;
  /** The jars' full names, parted as Java wants them. */
  readonly classPath: string;
  /** Neo4j's home folder, with its conf. */
  readonly home: string;
  /** File that gets what Java prints, from its start. */
  readonly log: string;
  /** For the virtual machine, beside those that it always gets. */
  readonly flags: readonly string[];
}

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
/** Small and quick to start: see RESEARCH, "Managed Neo4j". */
const JVM = [
  '-Xms256m',
  '-Xmx768m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/**
 * The shell turns into Java. Beside it a reader waits on the pipe from this process: the word `done`
 * lets it go, and the pipe's end, when this process dies without a word, makes it end Java.
 */
const WATCHED = `
exec 3<&0
( read -r word <&3
  [ "$word" = done ] && exit 0
  kill -TERM $$
  n=0; while [ $n -lt 20 ] && kill -0 $$; do sleep 0.5; n=$((n+1)); done
  kill -KILL $$ ) >/dev/null 2>&1 &
exec 3<&-
exec "$@" </dev/null`;

/**
 * Names all jars of a folder, in the same order every time: a class-data archive serves only the class
 * path that it was made with.
 */
export async function spellClassPath(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return names.map((name) => join(folder, name)).join(delimiter);
}

/** Starts Java in its own process group, so that Ctrl-C reaches this process alone. */
export async function runJava({
  java,
  classPath,
  home,
  log,
  flags,
}: JavaRun): Promise<JavaProcess> {
  const neo4j = [MAIN_CLASS, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const command = [java, ...JVM, ...flags, '-cp', classPath, ...neo4j];
  const output = await open(log, 'w');
  const child = spawn('sh', ['-c', WATCHED, 'sh', ...command], {
    stdio: ['pipe', output.fd, output.fd],
    detached: true,
  });
  child.stdin?.on('error', () => undefined); // the watchdog is gone already
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      hasEnded = true;
      child.stdin?.end('done\n');
      resolve();
    });
  });
  try {
    await once(child, 'spawn');
  } finally {
    await output.close();
  }
  const { pid } = child;
  if (pid === undefined) throw new Error('Java was started but has no process id.');
  return {
    pid,
    hasEnded: () => hasEnded,
    ended,
    stop: async (grace) => {
      if (hasEnded) return;
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), grace);
      await ended;
      clearTimeout(killer);
    },
  };
}
