/** The real server as its users start it, on a port of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { GraphSettings } from '../../server/graph/connection.ts';

export interface RunningServer {
  readonly address: string;
  /** Ends it as Ctrl-C does, and waits for the end. */
  stop(): Promise<void>;
}

const READY_MS = 60_000;
const STOP_MS = 10_000;

/**
 * Starts `server/main.ts`. An empty graph gets the seeds, as on a first start.
 *
 * @param port the one to listen on again, so that a page finds its server back
 * @throws what the server said, where it did not come up
 */
export async function startServer(
  { uri, user, password, database }: GraphSettings,
  port?: number,
): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: {
      ...process.env,
      // The explorer that users get, not one that Vite builds for tests.
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database ?? '',
      PORT: String(port ?? (await findFreePort())),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const killing = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(killing);
  };

  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(`not ready after ${READY_MS} ms`);
    }, READY_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      void stop();
      reject(new Error(`The server did not start (${why}). It said:\n${said}`));
    };
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Renmai is at (?<address>http:\S+)/.exec(said)?.groups?.address;
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      fail(`it ended with ${String(code)}`);
    });
  });
  return { address, stop };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
