/** A page sent to the API: multipart in, progress as server-sent events out, the articles in the graph. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

const LOAD = `mutation ($page: File!, $locality: String, $published: String, $replace: Boolean! = false) {
  loadPage(page: $page, locality: $locality, published: $published, replace: $replace) { id path state } }`;
const FOLLOW = `subscription ($id: ID!) { loadProgress(id: $id) {
  state articlesRead articlesWritten statements added replaced unchanged failure failureKind } }`;
const PAGE = `# 全市会议召开

本报讯 5月8日，市教育局局长林文清出席全市会议并讲话。

# 修路仪式举行

本报讯 5月9日，市委书记韦韬出席修路启动仪式。`;
const CORRECTED = PAGE.replace('韦韬', '魏韬');

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(() => emptyGraph(api.graph));
afterEach(() => emptyGraph(api.graph));

interface Answer {
  readonly data: { readonly loadPage: { readonly id: string; readonly path: string } };
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

interface Progress {
  readonly state: string;
  readonly added: string[];
  readonly replaced: string[];
  readonly unchanged: number;
  readonly failure: string | null;
  readonly failureKind: string | null;
}

async function compose(
  page: BlobPart,
  variables: object = {},
  name = 'page.txt',
): Promise<Request> {
  const form = new FormData();
  const operations = { query: LOAD, variables: { ...variables, page: null } };
  form.set('operations', JSON.stringify(operations));
  form.set('map', JSON.stringify({ 0: ['variables.page'] }));
  form.set('0', new File([page], name));
  const encoded = new Response(form);
  const body = await encoded.arrayBuffer();
  const headers = {
    'graphql-require-preflight': 'true',
    'content-type': encoded.headers.get('content-type') ?? '',
    'content-length': String(body.byteLength),
  };
  return new Request('http://localhost/graphql', { method: 'POST', headers, body });
}

async function send(page: BlobPart, variables: object = {}, name?: string): Promise<Answer> {
  return (await (await api.send(await compose(page, variables, name))).json()) as Answer;
}

/** Every step that was told, until the server ended the stream. */
async function follow(id: string): Promise<Progress[]> {
  const answer = await api.send(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: FOLLOW, variables: { id } }),
    }),
  );
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  return (await answer.text())
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as { data: { loadProgress: Progress } })
    .map(({ data }) => data.loadProgress);
}

async function load(page: BlobPart, variables: object = {}): Promise<Progress> {
  const { data, errors } = await send(page, variables);
  expect(errors).toBeUndefined();
  const steps = await follow(data.loadPage.id);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing was told');
  return last;
}

async function listArticles(): Promise<unknown[]> {
  const { data } = await api.ask(
    '{ articles { edges { node { id title date city sources { path } } } } }',
  );
  return (data?.articles as { edges: { node: unknown }[] }).edges.map(({ node }) => node);
}

test('from the bytes to the articles, step by step', async () => {
  const options = { locality: '太原市', published: '2022-05-10' };
  const { data } = await send(PAGE, options, 'C:\\papers\\may.txt');
  expect(data.loadPage).toMatchObject({ path: 'uploaded/may.txt' });
  const steps = await follow(data.loadPage.id);
  const order = ['WAITING', 'READING', 'WRITING', 'RESOLVING', 'DONE'];
  const places = steps.map(({ state }) => order.indexOf(state));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const done = steps.at(-1);
  expect(done).toMatchObject({
    state: 'DONE',
    articlesRead: 2,
    articlesWritten: 2,
    replaced: [],
    unchanged: 0,
    failure: null,
    failureKind: null,
  });
  expect(await listArticles()).toEqual([
    {
      id: done?.added[1],
      title: '修路仪式举行',
      date: '2022-05-09',
      city: '太原市',
      sources: [{ path: 'uploaded/may.txt' }],
    },
    {
      id: done?.added[0],
      title: '全市会议召开',
      date: '2022-05-08',
      city: '太原市',
      sources: [{ path: 'uploaded/may.txt' }],
    },
  ]);
  // Who asks late gets the end.
  expect(await follow(data.loadPage.id)).toEqual([done]);
});

test('the same page again adds nothing; read with another day, its articles are replaced', async () => {
  const { added } = await load(PAGE, { published: '2022-05-10' });
  expect(await load(PAGE, { published: '2022-05-10' })).toMatchObject({ added: [], unchanged: 2 });
  const { replaced } = await load(PAGE, { published: '2023-05-10' });
  expect(replaced.toSorted()).toEqual(added.toSorted());
});

test('a corrected page in place of the old one leaves no trace of it', async () => {
  await load(PAGE);
  const done = await load(CORRECTED, { replace: true });
  expect(done).toMatchObject({ state: 'DONE', unchanged: 1 });
  expect(done.added).toHaveLength(1);
  expect(await listArticles()).toHaveLength(2);
  const find = (text: string) => api.ask(`{ search(text: "${text}") { entity { name } } }`);
  expect((await find('韦韬')).data).toEqual({ search: [] });
  expect((await find('魏韬')).data).toEqual({ search: [{ entity: { name: '魏韬' } }] });
});

test('pages of another encoding, and pages that are none', async () => {
  // 全 in GB18030 is c8 ab: what a browser’s own text would have lost.
  const bytes = Uint8Array.from(
    '2320c8abcad0bbe1d2e9d5d9bfaa0a0ab1beb1a8d1b6a3ac'.match(/../gu) ?? [],
    (byte) => parseInt(byte, 16),
  );
  expect(await load(bytes)).toMatchObject({ state: 'DONE', failure: null });
  expect(await listArticles()).toMatchObject([{ title: '全市会议召开' }]);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]);
  expect(await load(png)).toMatchObject({
    state: 'FAILED',
    failure: expect.stringMatching(/^The page cannot be read: .+\.$/u) as string,
    failureKind: 'UNREADABLE',
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['an empty page', '', {}, 'The page is empty.', 'page'],
    [
      'no such place',
      PAGE,
      { locality: '亚特兰蒂斯' },
      /^locality must be the full name/u,
      'locality',
    ],
    ['no such day', PAGE, { published: '2022-02-30' }, /^published must be a day/u, 'published'],
  ])('%s', async (_name, page, variables, message, argument) => {
    const { errors } = await send(page, variables);
    expect(errors).toMatchObject([
      {
        message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  test('text in place of a file', async () => {
    const { errors } = await api.ask('mutation { loadPage(page: "text") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'page' } }]);
  });

  test('a page of more than 20 MB', async () => {
    const request = await compose('x'.repeat(21 * 2 ** 20));
    const answer = await api.send(request);
    expect(answer.status).toBe(413);
    await answer.text();
  });

  test('a load that nobody began', async () => {
    const { errors } = await api.ask('subscription { loadProgress(id: "none") { state } }');
    expect(errors).toMatchObject([{ message: 'No load has the id none.' }]);
  });

  test('whoever may not write, before anything of the page is read', async () => {
    const closed = await openTestApi(undefined, {
      token: 'a secret of some length',
      isLocal: false,
    });
    try {
      const request = await compose(PAGE);
      const answer = await closed.send(request);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
      expect(request.bodyUsed).toBe(false);
      const { errors } = await closed.ask('subscription { loadProgress(id: "x") { state } }');
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    } finally {
      await closed.close();
    }
  });
});
