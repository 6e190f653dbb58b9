/** What the API refuses, and what it keeps to itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphError } from '../../server/graph/graph-error.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `x${i}`));

/** Where a page in the order LATEST ended. */
const LATEST_PAGE = Buffer.from('["LATEST","2022-05-26","m1"]').toString('base64url');

describe('arguments out of their range are refused with what the range is', () => {
  test.each([
    [`{ search(text: "韦", first: 0) { matched } }`, 'first must be from 1 to 100, not 0.'],
    [`{ search(text: "韦", first: 101) { matched } }`, 'first must be from 1 to 100, not 101.'],
    [
      `{ search(text: "${'韦'.repeat(101)}") { matched } }`,
      'text must have at most 100 characters.',
    ],
    [
      `{ edge(id: "e1") { statements(first: 101) { id } } }`,
      'first must be from 1 to 100, not 101.',
    ],
    [
      `{ person(id: "wei") { appearances(first: 101) { id } } }`,
      'first must be from 1 to 100, not 101.',
    ],
    [`{ person(id: "wei") { tenures(first: 0) { id } } }`, 'first must be from 1 to 100, not 0.'],
    [`{ people(first: 101) { pageInfo { endCursor } } }`, 'first must be from 1 to 100, not 101.'],
    [
      `{ meetings(after: "nonsense") { pageInfo { endCursor } } }`,
      'after must be the endCursor of a page of the same list.',
    ],
    [
      `{ people(order: NAME, after: "${LATEST_PAGE}") { pageInfo { endCursor } } }`,
      'after is of another order: ask with the order of its page.',
    ],
    [
      `{ articles(from: "yesterday") { pageInfo { endCursor } } }`,
      'from must be a day such as 2022-05-26.',
    ],
    [
      `{ person(id: "wei") { tenures(asOf: "2022-02-30") { id } } }`,
      'asOf must be a day such as 2022-05-26.',
    ],
    [
      `{ timeline(ids: ["wei"], from: "2022-06-01", to: "2022-05-01") { id } }`,
      'from (2022-06-01) must not be after to (2022-05-01).',
    ],
    [`{ timeline(ids: ${ids(21)}) { id } }`, 'ids must hold at most 20, not 21.'],
    [`{ between(ids: ${ids(501)}) { id } }`, 'ids must hold at most 500, not 501.'],
    [
      `{ paths(from: "wei", to: "sw", longest: 9) { edges { id } } }`,
      'longest must be from 1 to 8, not 9.',
    ],
    [`{ neighbourhood(limit: 501) { total } }`, 'limit must be from 1 to 500, not 501.'],
    [`{ neighbourhood(limit: 0) { total } }`, 'limit must be from 1 to 500, not 0.'],
    [`{ neighbourhood(ids: ["wei"], depth: 3) { total } }`, 'depth must be from 1 to 2, not 3.'],
    [
      `{ neighbourhood(ids: ${ids(3)}, limit: 2) { total } }`,
      'ids holds 3, more than the limit of 2 nodes: give fewer ids, or a higher limit (at most 500).',
    ],
  ])('%s', async (query, message) => {
    const { errors } = await api.ask(query);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('requests', () => {
  const url = 'http://localhost/graphql';
  const body = JSON.stringify({ query: '{ stats { people } }' });
  const json = { 'content-type': 'application/json' };
  const post = (headers: Record<string, string>, text = body) =>
    new Request(url, { method: 'POST', headers, body: text });
  const get = (headers: Record<string, string>) =>
    new Request(`${url}?query=${encodeURIComponent('{ stats { people } }')}`, { headers });

  test.each([
    ['JSON', () => post(json), 200],
    [
      'JSON with a character set',
      () => post({ 'content-type': 'application/json; charset=utf-8' }),
      200,
    ],
    ['a query in the address', () => get({ accept: 'application/json' }), 200],
    ['our own page', () => post({ ...json, 'sec-fetch-site': 'same-origin' }), 200],
    [
      'a form',
      () => post({ 'content-type': 'application/x-www-form-urlencoded' }, 'query={stats{people}}'),
      415,
    ],
    ['a multipart form', () => post({ 'content-type': 'multipart/form-data; boundary=x' }), 415],
    [
      'a file whose length is not told',
      () =>
        post({
          'content-type': 'multipart/form-data; boundary=x',
          'graphql-require-preflight': '1',
        }),
      413,
    ],
    ['plain text', () => post({ 'content-type': 'text/plain' }), 415],
    [
      'bare GraphQL',
      () => post({ 'content-type': 'application/graphql' }, '{ stats { people } }'),
      415,
    ],
    [
      'another site’s script',
      () => post({ ...json, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }),
      403,
    ],
    [
      'another site’s picture',
      () => get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
      403,
    ],
    ['a batch', () => post(json, `[${body},${body}]`), 400],
    [
      'a body too long',
      () => post(json, JSON.stringify({ query: `{ stats { people } } #${'x'.repeat(262_144)}` })),
      413,
    ],
  ])('%s', async (_name, request, status) => {
    const answer = await api.send(request());
    await answer.text();
    expect(answer.status).toBe(status);
  });

  test('no other origin is ever allowed', async () => {
    const answers = [
      await api.send(post({ ...json, origin: 'https://evil.example' })),
      await api.send(
        new Request(url, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }),
      ),
    ];
    for (const { headers } of answers)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('a browser gets GraphiQL, all of it from here', async () => {
    const page = await (
      await api.send(new Request(url, { headers: { accept: 'text/html' } }))
    ).text();
    expect(page).toContain('Renmai');
    expect(page).toContain('query WhoIs');
    expect(page).not.toMatch(/(?:src|href)="?https?:/u);
  });
});

describe('errors', () => {
  const failWith = async (error: Error) => {
    const api = await openTestApi(() => Promise.reject(error));
    try {
      return { answer: await api.ask('{ stats { people } }'), logged: api.logged };
    } finally {
      await api.close();
    }
  };

  test('what is unexpected is logged, not shown', async () => {
    const { answer, logged } = await failWith(new Error('secret of the inside'));
    expect(answer.errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(logged.join()).toContain('secret of the inside');
  });

  test('a dead database is said, without its address', async () => {
    const error = new GraphError('UNAVAILABLE', 'No Neo4j answers at bolt://10.0.0.1:7687');
    const { answer, logged } = await failWith(error);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect(JSON.stringify(answer)).not.toContain('10.0.0.1');
    expect(logged.join()).toContain('10.0.0.1');
  });

  test.each([
    ['TOO_LONG', 'QUERY_TIMEOUT', 'The database took too long over this: ask for less.'],
    [
      'DISK_FULL',
      'DISK_FULL',
      'The disk of the database is full: free some space there, and do the same again.',
    ],
  ] as const)('%s is said to be just that', async (fault, code, message) => {
    const { answer } = await failWith(new GraphError(fault, 'of bolt://10.0.0.1'));
    expect(answer.errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test('mistakes in a query are shown', async () => {
    const { errors } = await api.ask('{ stats { nonsense } }');
    expect(errors?.[0]?.message).toContain('Cannot query field "nonsense" on type "Stats"');
  });
});
