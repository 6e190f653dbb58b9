/** The API beside its own Cypher behind a bare server, beside @neo4j/graphql, and beside itself when asked again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createApi } from '../../server/api/create-api.ts';
import { readConfig } from '../../server/config.ts';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { openPageLoads } from '../../server/load/open-page-loads.ts';
import { type Cost, drive } from './api/drive.ts';
import { DOSSIER, PATH, PEER_DOSSIER, TWO_HOPS } from './api/questions.ts';
import { startPeer, type Target } from './api/start-peer.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';

const ARTICLES = 600;
/** Different questions of a kind. */
const PEOPLE = 40;
const REQUESTS = 160;
/** Asked before it is measured: a server that runs for days has its code compiled. */
const WARM_UP = 320;
/** Enough for the clock to tell an answer that takes microseconds, once its path is compiled. */
const REPEATS = 20_000;
const ROUNDS = 2;
const CONNECTIONS = [1, 16];
const PEOPLE_BY_DEGREE = `MATCH (p:Person)-[:ATTENDED]->()
  WITH p, count(*) AS meetings WHERE meetings >= 5
  RETURN p.id AS id ORDER BY meetings DESC, id SKIP 20 LIMIT $limit`;

/** Whom to ask, and what: so many bodies. */
type Asked = readonly [Target, (count: number) => readonly string[]];

export async function benchApi(articles = ARTICLES): Promise<void> {
  const { cacheDir } = readConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-'));
  const managed = await startManagedNeo4j({ cacheDir, dataDir: join(folder, 'data') });
  const graph = await connectGraph(managed);
  try {
    await applySchema(graph);
    await makeCorpus(join(folder, 'archive'), articles);
    await loadPaths(graph, [join(folder, 'archive')]);
    const server = await startServer(managed);
    const ours = { url: new URL('graphql', server.address), pid: server.pid };
    const raw = await startPeer('raw', managed);
    const peer = await startPeer('peer', managed);
    const plain = await startPeer('plain', managed);
    try {
      await compareAll(graph, ours, { raw, peer, plain });
    } finally {
      for (const one of [raw, peer, plain, server]) await one.stop();
    }
  } finally {
    await graph.close();
    await managed.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareAll(
  graph: Graph,
  ours: Target,
  { raw, peer, plain }: Record<'raw' | 'peer' | 'plain', Target>,
): Promise<void> {
  const ids = (await graph.read(PEOPLE_BY_DEGREE, { limit: PEOPLE })).map(({ id }) => id as string);
  const variables = ids.map((id, i) => ({ id, other: ids[(i + 7) % ids.length] }));
  for (const [name, query] of [
    ['dossier', DOSSIER],
    ['two hops', TWO_HOPS],
    ['path', PATH],
  ] as const) {
    const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
    const statements = await listStatements(graph, bodies);
    for (const connections of CONNECTIONS) {
      const [our, their] = await alternate(connections, [
        [ours, (count) => makeUnlike(bodies, count)],
        [raw, () => statements],
      ]);
      tell(`${name} at ${connections}`, our, 'raw', their, 'goal: processor ≤ 1.1, p50 ≤ 1.25');
    }
    if (name !== 'dossier') continue;
    const peerBodies = variables.map((one) =>
      JSON.stringify({ query: PEER_DOSSIER, variables: { id: one.id } }),
    );
    for (const connections of CONNECTIONS) {
      const [our, their] = await alternate(connections, [
        [ours, (count) => makeUnlike(bodies, count)],
        [peer, () => peerBodies],
      ]);
      tell(`${name} at ${connections}`, our, '@neo4j/graphql', their, 'goal ≤ 0.5');
    }
    const again = bodies.slice(0, 1);
    await drive(ours.url, ours.pid, again, 16, REPEATS / 10);
    const kept = await drive(ours.url, ours.pid, again, 16, REPEATS);
    await drive(plain.url, plain.pid, again, 16, WARM_UP);
    const yoga = await drive(plain.url, plain.pid, again, 16, REQUESTS);
    say(
      `api: ${name} again and again: ${kept.rate.toFixed(0)} a second, yoga as it comes ${yoga.rate.toFixed(0)}: ` +
        `ratio ${(kept.rate / yoga.rate).toFixed(1)}, by processor ${(yoga.cpu / kept.cpu).toFixed(1)} (goal ≥ 50)`,
    );
  }
}

/** The same questions, of which none was asked before: what was answered once is not worked out again. */
function makeUnlike(bodies: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const body = JSON.parse(bodies[i % bodies.length] ?? '{}') as object;
    return JSON.stringify({ ...body, extensions: { n: (unlike += 1) } });
  });
}
let unlike = 0;

async function alternate(connections: number, targets: readonly Asked[]): Promise<[Cost, Cost]> {
  const costs: Cost[][] = targets.map(() => []);
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [i, [{ url, pid }, ask]] of targets.entries()) {
      const count = round < 0 ? WARM_UP : REQUESTS;
      const cost = await drive(url, pid, ask(count), connections, count);
      if (round >= 0) costs[i]?.push(cost);
    }
  const [one, other] = costs.map((some) => {
    const mean = (key: keyof Cost) => some.reduce((sum, cost) => sum + cost[key], 0) / some.length;
    return { cpu: mean('cpu'), p50: mean('p50'), rate: mean('rate') };
  });
  if (!one || !other) throw new RangeError('two targets are compared');
  return [one, other];
}

function tell(what: string, ours: Cost, peer: string, theirs: Cost, goal: string): void {
  const describe = ({ cpu, p50 }: Cost) =>
    `${cpu.toFixed(1)} ms of processor, p50 ${p50.toFixed(1)} ms`;
  say(`api: ${what}: ${describe(ours)}; ${peer} ${describe(theirs)}`);
  say(
    `api: ${what}: ÷ ${peer}: processor ${(ours.cpu / theirs.cpu).toFixed(2)}, p50 ${(ours.p50 / theirs.p50).toFixed(2)} (${goal})`,
  );
}

/** The Cypher that our API runs for each question, for the bare server to run too. */
async function listStatements(graph: Graph, bodies: readonly string[]): Promise<string[]> {
  const log = pino({ level: 'silent' });
  const loads = openPageLoads(graph, log);
  let noted: object[] = [];
  const noting: Graph = {
    ...graph,
    read: (cypher, parameters = {}) => {
      noted.push({ cypher, parameters });
      return graph.read(cypher, parameters);
    },
  };
  const api = createApi(noting, log, { token: null, isLocal: true }, loads);
  const listed: string[] = [];
  for (const body of bodies) {
    noted = [];
    await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    listed.push(JSON.stringify(noted));
  }
  await loads.close();
  return listed;
}
