/** The managed Neo4j killed while the server serves: said in time, started again, and forgotten. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApi } from '../../server/api/create-api.ts';
import { serveGraphql } from '../../server/api/serve-graphql.ts';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import { VERSION_HOLDS } from '../../server/graph/read/read-version.ts';
import { checkGraph } from '../../server/graph/read/check-graph.ts';
import { createHandler } from '../../server/http/create-handler.ts';
import { openPageLoads } from '../../server/load/open-page-loads.ts';

const CACHE =
  process.env.RENMAI_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'renmai');
/** ms */
const LATEST_ERROR = 4000;
const LATEST_RECOVERY = 5000;

type Managed = Awaited<ReturnType<typeof startManagedNeo4j>>;

let folder: string;
let neo4j: Managed;
const said: string[] = [];
let graph: Graph;
let server: Server;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-away-'));
  neo4j = await startManagedNeo4j({
    cacheDir: CACHE,
    dataDir: folder,
    onProgress: (line) => said.push(line),
  });
  graph = await connectGraph(neo4j);
  const log = pino({ level: 'silent' });
  const access = { token: null, isLocal: true };
  const api = serveGraphql(createApi(graph, log, access, openPageLoads(graph, log)), graph, access);
  const nothing = () => undefined;
  const parts = { api, files: nothing, client: nothing, checkGraph: () => checkGraph(graph) };
  server = createServer(createHandler(() => parts)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await graph.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { people } }' }),
  });
  return { status: answer.status, body: await answer.json() };
}

async function readStatus(path: string): Promise<number> {
  const answer = await fetch(address + path);
  await answer.arrayBuffer();
  return answer.status;
}

async function within<T>(time: number, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  expect(performance.now() - began).toBeLessThan(time);
  return result;
}

const ANSWER = { status: 200, body: { data: { stats: { people: 0 } } } };
const AWAY = {
  status: 503,
  body: { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
};

test('an error with a code in time, not ready, and well again by itself', async () => {
  expect(await ask()).toEqual(ANSWER);
  expect(await readStatus('/ready')).toBe(200);

  const killed = neo4j.pid;
  process.kill(killed, 'SIGKILL');
  // For as long as the last look at the graph holds, what was answered before is still the answer.
  await wait(VERSION_HOLDS);
  await within(LATEST_ERROR, async () => {
    // All at once: a moment later it may have been started again.
    const ready = readStatus('/ready');
    const answers = await Promise.all([ask(), ask(), ask()]);
    for (const answer of answers) expect(answer).toMatchObject(AWAY);
    expect(await ready).toBe(503);
  });
  expect(await readStatus('/health')).toBe(200);

  await returned();
  await within(LATEST_RECOVERY, async () => {
    for (;;) {
      if ((await ask()).status === 200) break;
      await wait(100);
    }
  });
  expect(await ask()).toEqual(ANSWER);
  expect(await readStatus('/ready')).toBe(200);
  await vi.waitFor(() => {
    expect(said).toEqual([
      `Neo4j (process ${killed}) has ended: it is started again`,
      `Neo4j answers again (process ${neo4j.pid})`,
    ]);
  });
  expect(neo4j.pid).not.toBe(killed);
}, 180_000);

/** Waits until somebody new can use the database. */
async function returned(): Promise<void> {
  for (;;)
    try {
      await (await connectGraph(neo4j)).close();
      return;
    } catch {
      await wait(200);
    }
}
