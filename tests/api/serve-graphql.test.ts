/** The API over a real socket: answers are given again while the graph is the same, and never after a write. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AnswerBuffer } from '../../server/api/answer-buffer.ts';
import { serveGraphql } from '../../server/api/serve-graphql.ts';
import { deleteArticles } from '../../server/graph/write/delete-articles.ts';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { writeBatch } from '../../server/graph/write/write-batch.ts';
import { extractFile } from '../../server/pipeline.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

const ACCESS = { token: 'a secret of some length', isLocal: false };
const PEOPLE = '{ people(order: NAME) { edges { node { id name } } } }';

let api: TestApi;
let server: Server;
let address: string;
beforeAll(async () => {
  api = await openTestApi(undefined, ACCESS);
  server = createServer(serveGraphql(api.api, api.graph, ACCESS)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await emptyGraph(api.graph);
  await api.close();
});

/** Loads an article that names them, as another process does: the server is told nothing of it. */
async function load(...names: string[]): Promise<string[]> {
  const other = await openTestGraph();
  const page = `# ${names.join('')}开会\n\n本报讯 2021年5月8日，市委书记${names.join('、市长')}出席全市会议。`;
  const articles = [...extractFile('page.txt', Buffer.from(page))].map(prepareArticle);
  await writeBatch(other, articles);
  await other.close();
  return articles.map(({ article }) => article.id);
}

function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });
}

async function listNames(): Promise<string[]> {
  const { data } = (await (await post(PEOPLE)).json()) as {
    data: { people: { edges: { node: { name: string } }[] } };
  };
  return data.people.edges.map(({ node }) => node.name);
}

/** How often the database was asked for something of the answer while `work` was done. */
async function countReads(work: () => Promise<unknown>): Promise<number> {
  const before = api.statements.length;
  await work();
  return api.statements.length - before;
}

describe('an answer is given again while the graph is the same', () => {
  beforeEach(async () => {
    await emptyGraph(api.graph);
    await load('韦韬', '张新伟');
  });

  test('what was asked before is answered without the database', async () => {
    expect(await countReads(listNames)).toBe(1);
    expect(await countReads(listNames)).toBe(0);
    expect(await listNames()).toEqual(['韦韬', '张新伟']);
  });

  test('a query that was judged before is held to its limits again, and its mistakes are not kept', async () => {
    const ask = async (first: number) => {
      const query = 'query Some($first: Int) { people(first: $first) { edges { node { name } } } }';
      const body = JSON.stringify({ query, variables: { first } });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(address, { method: 'POST', headers, body });
      return (await answer.json()) as {
        data?: { people: { edges: unknown[] } | null };
        errors?: { extensions?: { code?: string } }[];
      };
    };
    for (const first of [1, 2, 3, 4, 5]) expect((await ask(first)).errors).toBeUndefined();
    for (let round = 0; round < 2; round += 1) {
      const refused = await ask(1000);
      expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect((await ask(1)).data?.people?.edges).toHaveLength(1);
  });

  test('no answer is older than the last write, whoever wrote it', async () => {
    const [own = ''] = await load('耿彦波');
    for (let round = 0; round < 3; round += 1) {
      expect(await listNames()).toEqual(['耿彦波', '韦韬', '张新伟']);
      await deleteArticles(api.graph, [own]);
      expect(await listNames()).toEqual(['韦韬', '张新伟']);
      await load('耿彦波');
    }
    const [{ node }] = (
      (await (await post(PEOPLE)).json()) as {
        data: { people: { edges: [{ node: { id: string } }] } };
      }
    ).data.people.edges;
    const authorization = `Bearer ${ACCESS.token}`;
    const decision = `kind: RENAME, one: "${node.id}", name: "耿某", author: "a", reason: "b"`;
    const { data } = (await (
      await post(`mutation { decide(input: { ${decision} }) { id } }`, { authorization })
    ).json()) as { data: { decide: { id: string } } };
    expect(await listNames()).toEqual(['耿某', '韦韬', '张新伟']);
    await post(`mutation { undoDecision(id: "${data.decide.id}") { id } }`, { authorization });
    expect(await listNames()).toEqual(['耿彦波', '韦韬', '张新伟']);
  });

  test('who may write is answered otherwise than who may not', async () => {
    const ask = async (headers: Record<string, string>) =>
      ((await (await post('{ mayWrite }', headers)).json()) as { data: unknown }).data;
    for (let round = 0; round < 2; round += 1) {
      expect(await ask({})).toEqual({ mayWrite: false });
      expect(await ask({ authorization: `Bearer ${ACCESS.token}` })).toEqual({ mayWrite: true });
      expect(await ask({ authorization: 'Bearer of another secret' })).toEqual({ mayWrite: false });
    }
  });

  test('whoever asks by address and has the answer is told that it is the same', async () => {
    const first = await get(PEOPLE);
    const etag = first.headers.get('etag') ?? '';
    const body = await first.text();
    const second = await get(PEOPLE, { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    await load('耿彦波');
    const third = await get(PEOPLE, { 'if-none-match': etag });
    expect(third.status).toBe(200);
    expect(await third.text()).not.toBe(body);
  });
});

test('mistakes and mutations are never given again', async () => {
  const wrong = '{ people(first: 0) { pageInfo { endCursor } } }';
  for (let round = 0; round < 2; round += 1) {
    const answer = await post(wrong);
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
  const remove = 'mutation { deleteArticle(id: "none") }';
  for (let round = 0; round < 2; round += 1) {
    const answer = await post(remove, { authorization: `Bearer ${ACCESS.token}` });
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.json()).toEqual({ data: { deleteArticle: false } });
  }
});

describe('what the API judges is judged as ever', () => {
  test.each([
    ['another site’s script', () => post('{ mayWrite }', { 'sec-fetch-site': 'cross-site' }), 403],
    [
      'a form',
      () => fetch(address, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }),
      415,
    ],
    ['a query too long', () => post(`{ mayWrite } #${'x'.repeat(262_144)}`), 413],
    [
      'one whose length is not told',
      () =>
        fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Blob([randomBytes(300_000)]).stream(),
          duplex: 'half',
        } as RequestInit),
      413,
    ],
    [
      'what is no JSON',
      () =>
        post('').then(() =>
          fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{',
          }),
        ),
      400,
    ],
    ['a mutation in the address', () => get('mutation { deleteArticle(id: "x") }'), 405],
  ])('%s', async (_name, ask, status) => {
    const answer = await ask();
    await answer.text();
    expect(answer.status).toBe(status);
  });

  test('GraphiQL', async () => {
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Renmai');
  });
});

describe('the buffer keeps within its bound', () => {
  const answer = (bytes: number) => ({ type: 'x', etag: 'y', body: Buffer.alloc(bytes) });

  test('what was used last stays', () => {
    const buffer = new AnswerBuffer(10_000);
    expect(buffer.find('v1', 'a')).toBeUndefined();
    for (const question of ['a', 'b', 'c']) buffer.keep('v1', question, answer(2500));
    expect(buffer.find('v1', 'a')).toBeDefined();
    buffer.keep('v1', 'd', answer(2500));
    expect(['a', 'b', 'c', 'd'].filter((each) => buffer.find('v1', each))).toEqual(['a', 'c', 'd']);
    expect(buffer.bytes).toBeLessThanOrEqual(10_000);
  });

  test('what is larger than the whole, or of an earlier graph, is not kept', () => {
    const buffer = new AnswerBuffer(10_000);
    buffer.find('v2', 'a');
    buffer.keep('v2', 'a', answer(20_000));
    buffer.keep('v1', 'b', answer(10));
    expect([buffer.find('v2', 'a'), buffer.find('v2', 'b')]).toEqual([undefined, undefined]);
    buffer.keep('v2', 'a', answer(10));
    expect(buffer.find('v3', 'a')).toBeUndefined();
    expect(buffer.bytes).toBe(0);
  });
});
