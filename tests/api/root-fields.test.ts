/** Each root field: its Cypher, its parameters and what the real database answers, side by side. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from './open-test-api.ts';

const CASES: [name: string, query: string, variables?: Record<string, unknown>][] = [
  [
    'person',
    `{ person(id: "wei") {
      kind name pinyin firstSeen lastSeen
      tenures { id firstSeen lastSeen former person { id } role { name title organisation { name } }
        statements { kind quote words article { title date } } }
      appearances { id order functions attendee { name } meeting { name date }
        statements { quote start end subject { name } object { name } } }
      bylines { as } articles { id title } } }`,
  ],
  [
    'person who wrote',
    `{ person(id: "hou") { bylines { as article { title } statement { quote } } articles { id } } }`,
  ],
  [
    'organisation',
    `{ organisation(id: "sw") {
      name organisationKind aliases partOf { name } parts { name } roles { name title }
      tenures { person { name } role { name } statements { quote } }
      appearances { meeting { name } } articles { title } } }`,
  ],
  [
    'organisation that attends',
    `{ organisation(id: "hc") { appearances { functions meeting { name } statements { quote } } } }`,
  ],
  [
    'role',
    `{ role(id: "shizhang") { name title organisation { name }
      tenures { former person { name } statements { quote former } } } }`,
  ],
  [
    'meeting',
    `{ meeting(id: "tuijin") { name meetingKind aliases date place
      attendances { order functions attendee { kind name } statements { quote } }
      articles { title } statements { kind quote } } }`,
  ],
  [
    'article',
    `{ article(id: "a1") { title kicker subtitle agency date dateBasis province city text
      sources { path sha256 encoding start end } notes { rule message start end }
      statements { id kind quote start end subject { name } object { name } } } }`,
  ],
  [
    'edge of a post held',
    `{ edge(id: "e1") { kind source { name } target { name } statementCount firstSeen lastSeen functions
      statements(first: 1) { quote article { title } } } }`,
  ],
  ['edge of a post', `{ edge(id: "e4") { kind statementCount statements { kind quote } } }`],
  ['edge of attendance', `{ edge(id: "e8") { kind functions statements { kind quote } } }`],
  ['edge of a part', `{ edge(id: "e7") { kind source { name } statements { kind quote } } }`],
  [
    'neighbourhood',
    `{ neighbourhood(ids: ["wei"]) { total nodes { degree entity { kind name } } edges { kind source target } } }`,
  ],
  [
    'neighbourhood of two steps',
    `{ neighbourhood(ids: ["zhang"], depth: 2, kinds: [PERSON], limit: 3) { total nodes { entity { name } } edges { id } } }`,
  ],
  [
    'overview',
    `{ neighbourhood(limit: 6) { total nodes { degree entity { name } } edges { id statementCount functions } } }`,
  ],
  [
    'neighbourhood within days',
    `{ neighbourhood(ids: ["wei"], from: "2022-05-25", to: "2022-05-31") { total nodes { entity { name } } edges { id } } }`,
  ],
  [
    'neighbourhood as of a day',
    `{ neighbourhood(ids: ["wei"], asOf: "2022-05-24") { total nodes { entity { name } } edges { id } } }`,
  ],
  [
    'person as of a day',
    `{ person(id: "wei") { tenures(asOf: "2022-05-25", orUnknown: true) { role { name } state(asOf: "2022-05-25")
      start { date hard statement { quote } } end { date hard statement { id } } } } }`,
  ],
  [
    'holders as of a day',
    `{ role(id: "shizhang") { tenures(asOf: "2022-05-25", orUnknown: true) { person { name } } } }`,
  ],
  [
    'between as of a day',
    `{ between(ids: ["wei", "huijian", "changwei", "shuji", "sw"], asOf: "2022-05-25") { id kind } }`,
  ],
  ['paths as of a day', `{ paths(from: "zhang", to: "sw", asOf: "2022-05-24") { edges { id } } }`],
  [
    'between',
    `{ between(ids: ["wei", "zhang", "tuijin", "shuji"]) { id kind source target statementCount functions firstSeen lastSeen } }`,
  ],
  [
    'paths',
    `{ paths(from: "zhang", to: "sw") { nodes { degree entity { kind name } } edges { id kind source target } } }`,
  ],
  [
    'timeline',
    `{ timeline(ids: ["wei", "geng"], from: "2022-05-24", first: 3) { kind date quote words subject { name } object { name } article { title } } }`,
  ],
  [
    'front page',
    `{ frontPage { mostPresent { meetings person { name } } latestReports { quote date object { name } }
      newestChanges { quote } months { month articles } } }`,
  ],
  ['node that is an entity', `{ node(id: "wei") { __typename id ... on Person { name } } }`],
  ['node that is an article', `{ node(id: "a1") { __typename id ... on Article { title } } }`],
  [
    'people',
    `{ people(organisation: "sw", text: "wei", to: "2022-06-01") { edges { node { name lastSeen } } pageInfo { hasNextPage } } }`,
  ],
  [
    'organisations',
    `{ organisations(kind: PARTY, order: NAME, first: 2) { edges { node { name } } pageInfo { hasNextPage } } }`,
  ],
  ['roles', `{ roles(organisation: "sw") { edges { node { name } } pageInfo { hasNextPage } } }`],
  [
    'meetings',
    `{ meetings(attendee: "wei", function: SPOKE, from: "2022-05-01") { edges { node { name date } } pageInfo { hasNextPage } } }`,
  ],
  [
    'articles',
    `{ articles(entity: "geng", place: "太原") { edges { node { title } } pageInfo { hasNextPage } } }`,
  ],
  [
    'people who did something then',
    `{ people(organisation: "sw", function: MET, asOf: "2022-05-25") { edges { node { name } } } }`,
  ],
  [
    'organisations seen then',
    `{ organisations(from: "2022-05-25", to: "2022-05-25") { edges { node { name } } } }`,
  ],
  [
    'roles of a kind held then',
    `{ roles(kind: PARTY, asOf: "2022-05-25") { edges { node { name organisation { name } } } } }`,
  ],
  ['meetings of an organisation', `{ meetings(organisation: "sw") { edges { node { name } } } }`],
  [
    'stats',
    `{ stats { articles statements people organisations roles meetings firstDate lastDate } }`,
  ],
];

const NOTHING: [query: string, answer: unknown][] = [
  [`{ person(id: "nobody") { name } }`, { person: null }],
  [`{ person(id: "sw") { name } }`, { person: null }],
  [`{ organisation(id: "none") { name } }`, { organisation: null }],
  [`{ role(id: "none") { name } }`, { role: null }],
  [`{ meeting(id: "none") { name } }`, { meeting: null }],
  [`{ article(id: "none") { title } }`, { article: null }],
  [`{ edge(id: "none") { kind } }`, { edge: null }],
  [`{ node(id: "none") { id } }`, { node: null }],
  [`{ between(ids: ["none"]) { id } }`, { between: [] }],
  [`{ paths(from: "wei", to: "none") { edges { id } } }`, { paths: [] }],
  [`{ paths(from: "wei", to: "wei") { edges { id } } }`, { paths: [] }],
  [`{ paths(from: "wei", to: "gov") { edges { id } } }`, { paths: [] }],
  [`{ paths(from: "wei", to: "sw", asOf: "2022-05-23") { edges { id } } }`, { paths: [] }],
  [
    `{ organisation(id: "sw") { tenures(asOf: "2022-05-26") { id } } }`,
    { organisation: { tenures: [] } },
  ],
  [`{ timeline(ids: []) { id } }`, { timeline: [] }],
  [
    `{ neighbourhood(ids: ["none"]) { total nodes { degree } } }`,
    { neighbourhood: { total: 0, nodes: [] } },
  ],
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('a root field is one statement', () => {
  test.each(CASES)('%s', async (_name, query, variables) => {
    const answer = await api.ask(query, variables);
    const [statement] = api.statements;
    expect(answer.errors).toBeUndefined();
    expect(api.statements).toHaveLength(1);
    expect(statement?.cypher).toMatchSnapshot('Cypher');
    expect(statement?.parameters).toMatchSnapshot('parameters');
    expect(answer.data).toMatchSnapshot('answer');
  });
});

test.each(NOTHING)('what is not there is null: %s', async (query, expected) => {
  expect(await api.ask(query)).toEqual({ data: expected });
});

test('further steps are one statement a level, however many entities they reach', async () => {
  const answer = await api.ask(`{ meeting(id: "tuijin") { attendances { attendee {
    ... on Person { tenures { role { tenures { person { name } } } } } } } } }`);
  expect(answer.errors).toBeUndefined();
  expect(api.statements.map(({ parameters }) => parameters.ids)).toEqual([
    ['tuijin'],
    // No statement says that 魏涛 was there, so the meeting does not.
    ['wei', 'zhang'],
    ['shuji', 'changwei'],
  ]);
});

test('a query asked often, which is compiled then, is answered as before', async () => {
  for (const [, query, variables] of CASES) {
    const first = await api.ask(query, variables);
    for (let again = 0; again < 3; again += 1)
      expect(await api.ask(query, variables)).toEqual(first);
  }
  const WRONG = `query Wrong($first: Int) { known: stats { people } search(text: "韦", first: $first) { matched } }`;
  for (let again = 0; again < 4; again += 1)
    expect((await api.ask(WRONG, { first: 0 })).errors).toMatchObject([
      {
        message: 'first must be from 1 to 100, not 0.',
        path: ['search'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  expect((await api.ask(WRONG, { first: 1 })).errors).toBeUndefined();
});

test('every quote is in the text of its article, where it says', async () => {
  const { data } = await api.ask(
    `{ a: article(id: "a1") { text statements { quote start end } } }`,
  );
  const { text, statements } = data?.a as {
    text: string;
    statements: { quote: string; start: number; end: number }[];
  };
  expect(statements).toHaveLength(9);
  for (const { quote, start, end } of statements) expect(text.slice(start, end)).toBe(quote);
});

test('who was at the same meetings, beside what chance would have', async () => {
  const { data } = await api.ask(`{ person(id: "wei") { coAttendees(first: 1) {
    count expected lift person { name } } } }`);
  // Wei's two meetings had 2 seats for other people; of all 4 attendances of people each of the others has 1.
  expect(data).toEqual({
    person: { coAttendees: [{ count: 1, expected: 0.5, lift: 2, person: { name: '魏涛' } }] },
  });
});

test('who may be the same, likeliest first', async () => {
  await api.graph.execute(`MATCH (a:Person {id: 'wei'}), (b:Person {id: 'wei2'})
    CREATE (a)-[:MAY_BE {id: 'm1', score: 0.4, reasons: ['SAME_NAME', 'SAME_CITY']}]->(b)`);
  const { data } = await api.ask(
    `{ person(id: "wei2") { candidates { score reasons entity { id } } } }`,
  );
  expect(data).toEqual({
    person: {
      candidates: [{ score: 0.4, reasons: ['SAME_NAME', 'SAME_CITY'], entity: { id: 'wei' } }],
    },
  });
});

test('pages follow each other without gap or repeat, whatever is written meanwhile', async () => {
  const names: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { data } = await api.ask(
      'query ($after: String) { people(order: NAME, first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const people = data?.people as {
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    names.push(...people.edges.map(({ node }) => node.id));
    if (!people.pageInfo.hasNextPage) break;
    after = people.pageInfo.endCursor;
    if (page === 0)
      await api.graph.execute(
        `CREATE (:Entity:Person {id: 'first', name: '安某', pinyin: 'an mou', degree: 0})`,
      );
  }
  expect(names).toEqual(['geng', 'hou', 'wei', 'wei2', 'zhang']);
});
