/** Names asked for with every key, beside the database's own full-text index behind a bare server. */
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Converter } from 'opencc-js/cn2t';
import { readConfig } from '../../server/config.ts';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import { entityColumns } from '../../server/graph/read/entity-columns.ts';
import { readNameIndex } from '../../server/graph/read/names/read-name-index.ts';
import { toLucene } from '../../server/graph/read/to-lucene.ts';
import { toSearchWords } from '../../server/graph/read/to-search-words.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { createRandom, type Random } from './corpus/random.ts';
import { percentile } from './measure.ts';
import { post } from './post.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';
import { type Named, writePeople } from './typeahead/write-people.ts';

const PEOPLE = 100_000;
/** Questions of each kind. */
const QUESTIONS = 60;
/** How much longer a server that has just begun may take to read the names. */
const READING = 4;
const FULL_TEXT = `CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 20}) YIELD node, score
  RETURN ${entityColumns('node')} AS entity, node.summary AS summary`;
const SEARCH = `query ($text: String!) { search(text: $text) { matched summary entity { id name kind } } }`;

const agent = new Agent({ keepAlive: true });
const toTraditional = Converter({ from: 'cn', to: 't' });
const isTraditional = (name: string) => toTraditional(name) !== name;

/** What is typed of a person, by the way in which it is. */
const WAYS: Readonly<Record<string, (person: Named, random: Random) => string | null>> = {
  characters: ({ name }) => name,
  surname: ({ name }) => name.slice(0, 1),
  'first two': ({ name }) => name.slice(0, 2),
  'given name': ({ name }) => name.slice(1),
  pinyin: ({ pinyin }) => pinyin.replaceAll(' ', ''),
  'pinyin begun': ({ pinyin }) => pinyin.replaceAll(' ', '').slice(0, 4),
  'pinyin spaced': ({ pinyin }) => pinyin,
  'given pinyin': ({ pinyin }) => pinyin.split(' ').slice(1).join(''),
  initials: ({ pinyin }) =>
    pinyin
      .split(' ')
      .map((one) => one.charAt(0))
      .join(''),
  traditional: ({ name }) => (isTraditional(name) ? toTraditional(name) : null),
  'one slip': ({ name }, random) => {
    const at = random.below(3);
    return name.length < 3 ? null : `${name.slice(0, at)}龘${name.slice(at + 1)}`;
  },
};

export async function benchTypeahead(size: number = PEOPLE): Promise<void> {
  const { cacheDir } = readConfig(process.env);
  const dataDir = await mkdtemp(join(tmpdir(), 'renmai-bench-'));
  const managed = await startManagedNeo4j({ cacheDir, dataDir });
  const graph = await connectGraph(managed);
  try {
    await applySchema(graph);
    const people = await writePeople(graph, size);
    const took = await measureIndex(graph);
    const api = await startServer(managed);
    const peer = await listen(createServer(serveFullText(graph)));
    const floor = await listen(createServer((request, response) => request.pipe(response)));
    try {
      // Names are read into memory when the server starts; until then the database answers.
      await wait(READING * took);
      await compare(people, api.address, peer.address, floor.address);
    } finally {
      agent.destroy();
      peer.server.close();
      floor.server.close();
      await api.stop();
    }
  } finally {
    await graph.close();
    await managed.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @returns ms */
async function measureIndex(graph: Graph): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = performance.now();
  const index = await readNameIndex(graph);
  const took = performance.now() - began;
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - before.heapUsed) / 2 ** 20;
  say(
    `typeahead: ${index.size} people read into memory in ${(took / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB`,
  );
  return took;
}

async function compare(
  people: readonly Named[],
  address: string,
  peer: string,
  floor: string,
): Promise<void> {
  const random = createRandom(1);
  const times = { ours: [] as number[], theirs: [] as number[], least: [] as number[] };
  for (const [way, type] of Object.entries(WAYS)) {
    const counts = { asked: 0, empty: 0, found: 0, theirsEmpty: 0 };
    for (let tries = 0; tries < QUESTIONS * 20 && counts.asked < QUESTIONS; tries += 1) {
      const sought = random.pick(people);
      const text = type(sought, random);
      if (text === null) continue;
      counts.asked += 1;
      const body = JSON.stringify({ query: SEARCH, variables: { text } });
      const ours = await ask(new URL('graphql', address), body, times.ours);
      await ask(new URL(floor), body, times.least);
      const hits = (ours as { data: { search: { entity: { name: string } }[] } }).data.search;
      if (hits.length === 0) counts.empty += 1;
      if (hits.some(({ entity }) => entity.name === sought.name)) counts.found += 1;
      const theirs = (await ask(
        new URL(peer),
        JSON.stringify({ text }),
        times.theirs,
      )) as unknown[];
      if (theirs.length === 0) counts.theirsEmpty += 1;
    }
    say(
      `typeahead: ${way}: ${counts.empty} of ${counts.asked} empty (goal 0), the name among the first 20 for ` +
        `${counts.found}; full-text index: ${counts.theirsEmpty} empty`,
    );
  }
  const [ours, theirs] = [percentile(times.ours, 0.95), percentile(times.theirs, 0.95)];
  say(
    `typeahead: p95 over HTTP ${ours.toFixed(1)} ms (goal < 20), p50 ${percentile(times.ours, 0.5).toFixed(1)} ms; ` +
      `full-text index behind a bare server p95 ${theirs.toFixed(1)} ms, p50 ${percentile(times.theirs, 0.5).toFixed(1)} ms`,
  );
  say(
    `typeahead: a bare node:http server that gives the question back p95 ${percentile(times.least, 0.95).toFixed(1)} ms, ` +
      `p50 ${percentile(times.least, 0.5).toFixed(1)} ms`,
  );
  say(`typeahead: p95 ÷ full-text's ${(ours / theirs).toFixed(2)} (goal ≤ 0.1)`);
}

async function ask(url: URL, body: string, times: number[]): Promise<unknown> {
  const began = performance.now();
  const answer = await post(url, agent, body);
  times.push(performance.now() - began);
  return JSON.parse(answer);
}

/** The peer: the database's index over HTTP, with nothing in between. */
function serveFullText(graph: Graph): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string };
      void graph.read(FULL_TEXT, { query: toLucene(toSearchWords(text)) }).then((rows) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      });
    });
  };
}

async function listen(server: Server): Promise<{ address: string; server: Server }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
