/**
 * Everything that `npm start` starts, in order, and its end in the opposite order. Reading and answering are
 * imported once there is a database: where there is none, that is said at once.
 */
import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createHandler, type HandlerParts } from '../http/create-handler.ts';
import { listen } from '../http/listen.ts';
import { serveClient } from '../http/serve-client.ts';
import { PlainError } from '../plain-error.ts';
import { buildClient } from './build-client.ts';
import { openDatabase } from './open-database.ts';
import { watchClient } from './watch-client.ts';

export interface StartOptions {
  readonly isDev: boolean;
  readonly log: Logger;
  /** Gets lines for people. */
  readonly say: (line: string) => void;
  /** Ends the start between two of its steps. */
  readonly signal: AbortSignal;
}

export interface App {
  /** To open in a browser. */
  readonly address: string;
  /** Ends the HTTP server, the connection and the managed database. */
  readonly stop: () => Promise<void>;
}

type Closers = (() => Promise<void>)[];

/**
 * Starts the HTTP server (so that a port in use is known at once), the database, the first load and
 * the explorer.
 *
 * @throws {PlainError | GraphError | ManagedNeo4jError} with everything that had started ended
 */
export async function startApp(config: Config, options: StartOptions): Promise<App> {
  const closers: Closers = [];
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    return { address: await start(config, options, closers), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(config: Config, options: StartOptions, closers: Closers): Promise<string> {
  const { isDev, log, say, signal } = options;
  const isLocal = isLoopback(config.host);
  if (!isLocal && config.token === null)
    throw new PlainError(
      `HOST ${config.host} is open to other machines: set RENMAI_TOKEN to a secret that writing takes, or HOST to 127.0.0.1.`,
    );
  let parts: HandlerParts | null = null;
  const server = createServer(createHandler(() => parts));
  const address = await listen(server, config.host, config.port);
  closers.push(() => closeServer(server));
  signal.throwIfAborted();

  say(config.neo4j ? `Connecting to Neo4j at ${config.neo4j.uri}` : 'Starting Neo4j');
  const { graph, close } = await openDatabase(config, say);
  closers.push(close);
  signal.throwIfAborted();

  const { loadSeeds } = await import('./load-seeds.ts');
  await loadSeeds(graph, say);
  signal.throwIfAborted();

  const client = isDev ? await watch(server, closers) : serveClient(await buildClient(say));
  signal.throwIfAborted();

  const { serveGraph } = await import('./serve-graph.ts');
  const served = serveGraph(graph, log, { token: config.token, isLocal }, signal);
  closers.push(served.close);
  parts = { client, isDev, ...served.parts };
  return address;
}

/** Addresses that only this machine reaches. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

async function watch(server: Server, closers: Closers) {
  const { client, close } = await watchClient(server);
  closers.push(close);
  return client;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}
