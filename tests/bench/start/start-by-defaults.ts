/** The peer: Neo4j started as its own neo4j.conf and neo4j-admin would, on the same jars and store. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphSettings } from '../../../server/graph/connection.ts';
import { awaitNeo4j } from '../../../server/graph/managed/await-neo4j.ts';
import { findFreePort } from '../../../server/graph/managed/find-free-port.ts';

/** `server.jvm.additional` of the neo4j.conf that Neo4j 5.26 comes with, as far as it is not of Windows. */
const JVM = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+AlwaysPreTouch',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Djdk.tls.ephemeralDHKeySize=2048',
  '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
  '-XX:FlightRecorderOptions=stackdepth=256',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:+DebugNonSafepoints',
  '-Dlog4j2.disable.jmx=true',
  '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** Starts it, with free ports for its Bolt and HTTP, and waits until it answers a query. */
export async function startByDefaults(
  java: string,
  classPath: string,
  home: string,
): Promise<{ settings: GraphSettings; pid: number; stop: () => Promise<void> }> {
  const port = await findFreePort();
  const conf = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.http.listen_address=127.0.0.1:${await findFreePort()}`,
    'dbms.usage_report.enabled=false',
  ];
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${conf.join('\n')}\n`);
  const output = await open(join(home, 'console.log'), 'w');
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`];
  const child = spawn(
    java,
    [...JVM, '-cp', classPath, ...main, `--config-dir=${join(home, 'conf')}`],
    { stdio: ['ignore', output.fd, output.fd] },
  );
  await output.close();
  const settings = await awaitNeo4j(port, join(home, 'password'), () => {
    if (child.exitCode !== null) throw new Error(`Neo4j ended: see ${home}/console.log`);
  });
  return {
    settings,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
