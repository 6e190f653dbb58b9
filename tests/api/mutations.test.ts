/** Deciding, undoing and deleting over the API, on articles that were really loaded. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { settlePending } from '../../server/graph/write/settle-pending.ts';
import { addArticles } from '../../server/graph/write/write-batch.ts';
import { extractFile } from '../../server/pipeline.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

const PAGES = [
  '# 全市会议召开\n\n本报讯 2021年5月8日，市教育局局长林文清出席全市会议并讲话。',
  '# 修路仪式举行\n\n本报讯 2021年5月9日，哈尔滨市公安局局长林文清出席修路启动仪式。',
];
const BY = 'author: "a curator", reason: "seen in both papers"';

let api: TestApi;
let people: string[];
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await emptyGraph(api.graph);
  const articles = PAGES.flatMap((page, i) => [
    ...extractFile(`${i}.txt`, Buffer.from(page), { locality: '泉州市' }),
  ]);
  await addArticles(api.graph, articles.map(prepareArticle));
  await settlePending(api.graph);
  people = await findPeople();
});

async function findPeople(): Promise<string[]> {
  const { data } = await api.ask('{ people(order: NAME) { edges { node { id } } } }');
  const { edges } = data?.people as { edges: { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
}

const decide = (input: string) =>
  api.ask(`mutation { decide(input: { ${input}, ${BY} }) { id kind state one other about } }`);

test('two taken for one person by a decision are two again when it is undone', async () => {
  expect(people).toHaveLength(2);
  const { data, errors } = await decide(
    `kind: SAME_AS, one: "${people[0]}", other: "${people[1]}"`,
  );
  expect(errors).toBeUndefined();
  expect(data?.decide).toMatchObject({ kind: 'SAME_AS', state: 'APPLIED', one: '林文清' });
  expect(await findPeople()).toHaveLength(1);
  const { id } = data?.decide as { id: string };
  const listed = await api.ask('{ decisions { id author reason } }');
  expect(listed.data?.decisions).toEqual([
    { id, author: 'a curator', reason: 'seen in both papers' },
  ]);
  const undone = await api.ask(`mutation { undoDecision(id: "${id}") { id } }`);
  expect(undone.data).toEqual({ undoDecision: { id } });
  expect(await findPeople()).toEqual(people);
});

test('a statement that is rejected shows nowhere, until it is let stand again', async () => {
  const findTenures = async () =>
    (await api.ask('{ roles { edges { node { name } } } }')).data?.roles;
  const { data } = await api.ask(
    `{ timeline(ids: ["${people[0]}", "${people[1]}"]) { id kind quote } }`,
  );
  const held = (data?.timeline as { id: string; kind: string; quote: string }[]).find(
    ({ kind }) => kind === 'HOLDS',
  );
  const before = await findTenures();
  const rejected = await decide(`kind: REJECT, one: "${held?.id ?? ''}"`);
  expect(rejected.data?.decide).toMatchObject({ state: 'APPLIED', one: '市教育局局长林文清' });
  expect(await findTenures()).toEqual({ edges: [{ node: { name: '哈尔滨市公安局局长' } }] });
  const { id } = rejected.data?.decide as { id: string };
  await api.ask(`mutation { undoDecision(id: "${id}") { id } }`);
  expect(await findTenures()).toEqual(before);
});

test('a change of post that is rejected is no news any more', async () => {
  const page = '# 任免通知\n\n本报讯 2021年5月10日，市政府决定：任命林文清为市水利局局长。';
  const articles = [...extractFile('2.txt', Buffer.from(page), { locality: '泉州市' })];
  await addArticles(api.graph, articles.map(prepareArticle));
  await settlePending(api.graph);
  const findNews = async () =>
    (await api.ask('{ frontPage { newestChanges { id change object { name } } } }')).data
      ?.frontPage as {
      newestChanges: { id: string }[];
    };
  const { newestChanges } = await findNews();
  expect(newestChanges).toMatchObject([
    { change: 'APPOINTED', object: { name: '泉州市水利局局长' } },
  ]);
  await decide(`kind: REJECT, one: "${newestChanges[0]?.id ?? ''}"`);
  expect(await findNews()).toEqual({ newestChanges: [] });
});

test('an article that is deleted takes all that it says with it', async () => {
  const { data } = await api.ask('{ articles { edges { node { id } } } }');
  const { edges } = data?.articles as { edges: { node: { id: string } }[] };
  for (const { node } of edges) {
    const answer = await api.ask(`mutation { deleteArticle(id: "${node.id}") }`);
    expect(answer.data).toEqual({ deleteArticle: true });
  }
  expect(await findPeople()).toEqual([]);
  const again = await api.ask(`mutation { deleteArticle(id: "${edges[0]?.node.id ?? ''}") }`);
  expect(again.data).toEqual({ deleteArticle: false });
});

describe('a decision that makes no sense is refused with what is missing', () => {
  test.each([
    [
      'kind: SAME_AS, one: "none", other: "none"',
      'No person, organisation or meeting has the id none.',
    ],
    ['kind: REJECT, one: "none"', 'No statement has the id none.'],
  ])('%s', async (input, message) => {
    const { errors } = await decide(input);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each([
    ['SAME_AS', 'SAME_AS needs a second entity.'],
    ['RENAME', 'RENAME needs the name to show.'],
  ])('%s alone', async (kind, message) => {
    const { errors } = await decide(`kind: ${kind}, one: "${people[0]}"`);
    expect(errors).toMatchObject([{ message }]);
  });
});

test('without leave nothing is written, and nothing is asked of the database', async () => {
  const closed = await openTestApi(undefined, { token: 'a secret of some length', isLocal: false });
  try {
    for (const mutation of [
      `decide(input: { kind: REJECT, one: "s1", ${BY} }) { id }`,
      'undoDecision(id: "d") { id }',
      'deleteArticle(id: "a1")',
    ]) {
      const { errors } = await closed.ask(`mutation { ${mutation} }`);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(closed.statements).toEqual([]);
    expect((await closed.ask('{ mayWrite }')).data).toEqual({ mayWrite: false });
  } finally {
    await closed.close();
  }
});
