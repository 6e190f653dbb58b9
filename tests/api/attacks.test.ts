/** Attacks on the address that is served: each is refused at once, and the database hears of none. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request as createRequest,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveGraphql } from '../../server/api/serve-graphql.ts';
import { mayAsk } from '../../server/api/write-access.ts';
import { createHandler } from '../../server/http/create-handler.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

const ACCESS = { token: null, isLocal: true };
/** ms, of the quickest of some tries: what else this machine does is not measured. */
const LONGEST_REFUSAL = 300;
const TRIES = 3;
const HUGE = 1_000_000;

let api: TestApi;
let server: Server;
let address: string;
beforeAll(async () => {
  api = await openTestApi(undefined, ACCESS);
  const nothing = () => undefined;
  const parts = {
    api: serveGraphql(api.api, api.noted, ACCESS),
    files: nothing,
    client: nothing,
    checkGraph: () => Promise.resolve(),
    mayAsk: (host: string | undefined) => mayAsk(ACCESS, host),
  };
  server = createServer(createHandler(() => parts)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await api.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const HARMLESS = '{ stats { people } }';

type Attack = () => RequestInit & { readonly path?: string };

/** As a client asks. */
const ask =
  (query: string, variables = {}): Attack =>
  () => ({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, variables }) });

/** What is harmless, sent in a way that it may not be. */
const send =
  (headers: Record<string, string>, body = JSON.stringify({ query: HARMLESS })): Attack =>
  () => ({ method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nest = (count: number, open: string, inner: string) =>
  `${open} { `.repeat(count) + inner + ' }'.repeat(count);

const PAGE = 'query ($first: Int!) { meetings(first: $first) { pageInfo { endCursor } } }';

const ATTACKS: Record<string, Attack> = {
  'a bomb of fragments': ask(
    `{ ...f0 } ${repeat(20, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f20 on Query { stats { people } }`,
  ),
  'a circle of fragments': ask(
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  ),
  'a flood of aliases': ask(`{ ${repeat(1000, (i) => `a${i}: stats { people }`)} }`),
  'a flood of one field': ask(`{ stats { ${'people '.repeat(30_000)} } }`),
  'a flood of fields that there are not': ask(
    `{ stats { ${repeat(20_000, (i) => `peopl${i}`)} } }`,
  ),
  'a flood of directives': ask(`{ stats ${'@include(if: true) '.repeat(3000)} { people } }`),
  'a flood of variables': ask(`query (${repeat(5000, (i) => `$v${i}: Int`)}) { stats { people } }`),
  'a deep query': ask(`{ person(id: "wei") { ${nest(8, 'tenures { person', 'name }')} } }`),
  'a deeper query': ask(`{ person(id: "wei") ${'{ tenures '.repeat(20_000)}`),
  'a circle of types': ask(
    `{ organisation(id: "sw") { ${nest(7, 'roles { organisation', 'name }')} } }`,
  ),
  'a circle through the schema': ask(
    `{ __schema { types { ${nest(20, 'fields { type', 'name }')} } } }`,
  ),
  'lists within lists': ask(
    `{ people(first: 100) { edges { node { ${repeat(18, (i) => `a${i}: coAttendees(first: 100) { person { articles { statements { quote } } } }`)} } } } }`,
  ),
  'a huge page': ask(`{ meetings(first: ${HUGE}) { pageInfo { endCursor } } }`),
  'a huge page as a variable': ask(PAGE, { first: HUGE }),
  'a number that is none': ask(PAGE, { first: 1e300 }),
  'a batch': send(
    {},
    `[${repeat(100, () => JSON.stringify({ query: HARMLESS })).replaceAll('} {', '},{')}]`,
  ),
  'a form': send({ 'content-type': 'application/x-www-form-urlencoded' }, `query=${HARMLESS}`),
  'a form with files': send({ 'content-type': 'multipart/form-data; boundary=x' }, '--x--'),
  'plain text': send({ 'content-type': 'text/plain' }),
  'a script of another origin': send({ origin: 'https://evil.example' }),
  'a page that has no origin': send({ origin: 'null' }),
  'a request of another site': send({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }),
  'a body too long': send({}, JSON.stringify({ query: `${HARMLESS} #${'x'.repeat(262_144)}` })),
  'a mutation in an address': () => ({
    path: `?query=${encodeURIComponent('mutation { deleteArticle(id: "a1") }')}`,
  }),
};

async function refuse(attack: Attack): Promise<number> {
  const { path = '', ...init } = attack();
  const began = performance.now();
  const answer = await fetch(address + path, init);
  const text = await answer.text();
  const took = performance.now() - began;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown[] };
  expect(data ?? null).toBeNull();
  expect(errors?.length).toBeGreaterThan(0);
  // A refusal is no flood itself.
  expect(text.length).toBeLessThan(20_000);
  return took;
}

async function refuseQuickly(attack: Attack): Promise<void> {
  api.statements.length = 0;
  const times: number[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) times.push(await refuse(attack));
  expect(Math.min(...times)).toBeLessThan(LONGEST_REFUSAL);
}

describe('refused at once, without a word to the database', () => {
  test.each(Object.entries(ATTACKS))('%s', async (_name, attack) => {
    await refuseQuickly(attack);
    expect(api.statements).toEqual([]);
  });

  test('a huge page as a variable of a query that was judged and compiled before', async () => {
    const answered = vi.spyOn(api.api, 'answer');
    for (let first = 1; first <= 5; first += 1) {
      const answer = await fetch(address, ask(PAGE, { first })());
      expect(await answer.json()).toMatchObject({ data: { meetings: {} } });
    }
    answered.mockClear();
    await refuseQuickly(ask(PAGE, { first: HUGE }));
    expect(answered.mock.results.map(({ value }) => value as unknown)).not.toContain(null);
    expect(answered).toHaveBeenCalledTimes(TRIES);
    // After a question that was answered the graph's version is watched for a while.
    expect(api.statements.filter(({ cypher }) => !cypher.includes('turn.version'))).toEqual([]);
  });
});

test('a page of another site whose name points here is told nothing', async () => {
  const { port, hostname } = new URL(address);
  const headers = { host: `evil.example:${port}`, 'content-type': 'application/json' };
  const request = createRequest({ hostname, port, path: '/graphql', method: 'POST', headers });
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  request.end(JSON.stringify({ query: HARMLESS }));
  const [{ statusCode }] = await answered;
  expect(statusCode).toBe(421);
});

test('who asks as a client does is answered', async () => {
  const answer = await fetch(address, ask(HARMLESS)());
  expect(await answer.json()).toEqual({ data: { stats: { people: 5 } } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});
