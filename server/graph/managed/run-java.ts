/** Runs Neo4j's Java so that it never outlives this process, however this process ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readdir } from 'node:fs/promises';

export interface JavaProcess {
  readonly pid: number;
  readonly hasEnded: () => boolean;
  /** Asks it to end, and kills it when it has not ended after `grace` ms. */
  stop(grace: number): Promise<void>;
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
 * Starts Java in its own process group, so that Ctrl-C reaches this process alone.
 *
 * @param log file that gets what Java prints, from its start
 */
export async function runJava(
  java: string,
  jars: string,
  home: string,
  log: string,
): Promise<JavaProcess> {
  // The same order every time: a class-data archive would need it.
  const names = (await readdir(jars)).filter((name) => name.endsWith('.jar')).sort();
  const classPath = names.map((name) => join(jars, name)).join(delimiter);
  const command = [
    java,
    ...JVM,
    '-cp',
    classPath,
    MAIN_CLASS,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const output = await open(log, 'w');
  const child = spawn('sh', ['-c', WATCHED, 'sh', ...command], {
    stdio: ['pipe', output.fd, output.fd],
    detached: true,
  });
  child.stdin?.on('error', () => undefined); // the watchdog is gone already
  let ended = false;
  child.once('exit', () => {
    ended = true;
    child.stdin?.end('done\n');
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
    hasEnded: () => ended,
    stop: async (grace) => {
      if (ended) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), grace);
      await exit;
      clearTimeout(killer);
    },
  };
}
