/** What a first start must know: the seeds' invented city of 澜阳, asked as a researcher would. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pino from 'pino';
import { createApi } from '../../server/api/create-api.ts';
import type { Graph } from '../../server/graph/connection.ts';
import { listDecisions } from '../../server/graph/write/list-decisions.ts';
import { undoDecisions, writeDecisions } from '../../server/graph/write/write-decisions.ts';
import { openPageLoads } from '../../server/load/open-page-loads.ts';
import { loadSeeds } from '../../server/start/load-seeds.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';

let graph: Graph;
let said: string[];
let loads: ReturnType<typeof openPageLoads>;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  said = [];
  await loadSeeds(graph, (line) => said.push(line));
  const log = pino({ level: 'silent' });
  loads = openPageLoads(graph, log);
  api = createApi(graph, log, { token: null, isLocal: true }, loads);
});

afterAll(async () => {
  await loads.close();
  await emptyGraph(graph);
  await graph.close();
});

interface Ended {
  readonly date: string;
  readonly hard: boolean;
}
interface Held {
  readonly person: { readonly name: string };
  readonly role: { readonly name: string };
  readonly start: Ended | null;
  readonly end: Ended | null;
}

async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** All entities of exactly that name, as the fields ask. */
async function find<T>(kind: string, name: string, fields: string): Promise<T[]> {
  const { search } = await ask<{ search: { entity: T & { name: string } }[] }>(
    `query Find($name: String!, $kind: EntityKind!) {
      search(text: $name, kinds: [$kind], first: 20) { entity { name ... on ${kind} { ${fields} } } } }`,
    { name, kind: kind.toUpperCase() },
  );
  return search.map(({ entity }) => entity).filter((entity) => entity.name === name);
}

const TENURE = 'person { name } role { name } start { date hard } end { date hard }';
/** 2022-03-28! is stated, 2022-01-13 only seen. */
const spellEnd = (end: Ended | null) => (end ? `${end.date}${end.hard ? '!' : ''}` : '?');
const spell = (who: string, { start, end }: Held) => `${who} ${spellEnd(start)}–${spellEnd(end)}`;

const posts = async (name: string) => {
  const people = await find<{ tenures: Held[] }>('Person', name, `tenures { ${TENURE} }`);
  return people.map(({ tenures }) => tenures.map((held) => spell(held.role.name, held)).sort());
};
const holders = async (role: string) => {
  const [found] = await find<{ succession: { gap: number | null; tenure: Held }[] }>(
    'Role',
    role,
    `succession { gap tenure { ${TENURE} } }`,
  );
  return found?.succession.map(({ tenure, gap }) => [spell(tenure.person.name, tenure), gap]);
};
const listing = async (meeting: string) => {
  const found = await find<{
    date: string;
    articles: { title: string }[];
    attendances: { attendee: { name: string } }[];
  }>('Meeting', meeting, 'date articles { title } attendances { attendee { name } }');
  return found.map(({ date, articles, attendances }) => ({
    date,
    sources: articles.map(({ title }) => title).sort(),
    names: attendances.map(({ attendee }) => attendee.name),
  }));
};
/** The sentences that tell of an investigation, each checked against its article. */
const investigation = async (name: string) => {
  const [found] = await find<{ tenures: { statements: Said[] }[] }>(
    'Person',
    name,
    'tenures { statements { change quote date article { text } start end } }',
  );
  const statements = found?.tenures.flatMap((tenure) => tenure.statements) ?? [];
  for (const { article, start, end, quote } of statements)
    expect(article.text.slice(start, end)).toBe(quote);
  return statements
    .filter(({ change }) => change === 'INVESTIGATED')
    .map(({ date, quote }) => `${date ?? ''} ${quote}`)
    .sort();
};
interface Said {
  readonly change: string | null;
  readonly quote: string;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  readonly article: { readonly text: string };
}
/** Days of the meetings at which both were, and whether the first is named first. */
const precedence = async (one: string, other: string) => {
  const others = new Map((await seen(other)).map(({ order, meeting }) => [meeting.id, order]));
  return (await seen(one))
    .filter(({ meeting }) => others.has(meeting.id))
    .map(({ order, meeting: { id, date } }) =>
      order < (others.get(id) ?? 0) ? `${date} before` : `${date} after`,
    )
    .sort();
};
const lastSeenAt = async (name: string) =>
  (await seen(name))
    .map(({ meeting }) => meeting.date)
    .sort()
    .at(-1);
const seen = async (name: string) => {
  const fields = 'appearances { order meeting { id date } }';
  return (await find<{ appearances: Seen[] }>('Person', name, fields)).flatMap(
    ({ appearances }) => appearances,
  );
};
interface Seen {
  readonly order: number;
  readonly meeting: { readonly id: string; readonly date: string };
}
const bylines = async (name: string) =>
  (
    await find<{ bylines: unknown[]; tenures: unknown[] }>(
      'Person',
      name,
      'bylines { as } tenures { id }',
    )
  )
    .map((one) => `${one.bylines.length > 0 ? 'reporter' : 'official'} ${one.tenures.length}`)
    .sort();
const doubles = async (name: string) =>
  (
    await find<{ candidates: { reasons: string[] }[] }>('Person', name, 'candidates { reasons }')
  ).flatMap(({ candidates }) => candidates.map(({ reasons }) => reasons.join(' ')));
const aliases = async (name: string) =>
  (await find<{ aliases: string[] }>('Organisation', name, 'aliases')).map((one) => one.aliases);

/** All but the turn, which counts every write. */
const readDerived = async () => {
  const { nodes, relations } = await readWholeGraph(graph);
  return { relations, nodes: nodes.filter(({ labels }) => String(labels) !== 'Turn') };
};

describe('the graph of a first start', () => {
  it('was loaded with its decisions, and says how long it took', async () => {
    expect(said.at(-1)).toMatch(
      /^Loaded 61 articles with \d+ statements and 4 decisions in [\d.]+ s$/u,
    );
    const standing = await listDecisions(graph);
    expect(standing.map(({ decision, state }) => `${decision.kind} ${state}`)).toEqual([
      'REJECT APPLIED',
      'SAME_AS APPLIED',
      'RENAME APPLIED',
      'SAME_AS APPLIED',
    ]);
  });

  it('says on each invented page that it is, and in no article', async () => {
    const pages = (await readdir('seeds')).filter((name) => /^(?:lanyang|tingning)-/u.test(name));
    expect(pages).toHaveLength(22);
    for (const name of pages) {
      const head = (await readFile(join('seeds', name), 'utf8')).split('\n').slice(0, 2).join();
      expect(head).toContain('虚构');
    }
    expect(await graph.read("MATCH (a:Article) WHERE a.text CONTAINS '虚构' RETURN a.id")).toEqual(
      [],
    );
  });

  it.each<[who: string, question: string, ask: () => Promise<unknown>, expected: unknown]>([
    [
      '澜阳市委书记',
      'who follows whom',
      () => holders('澜阳市委书记'),
      [
        ['沈怀远 2021-06-16–2022-03-28!', null],
        ['陆秉谦 2022-03-28!–2023-05-18', null],
      ],
    ],
    [
      '汀宁市委书记',
      'who came from where',
      () => holders('汀宁市委书记'),
      [
        ['邱德本 2022-03-28–2022-03-28!', null],
        ['沈怀远 2022-03-28!–2023-05-18', null],
      ],
    ],
    [
      '澜阳市市长',
      'who was mayor, with the months between',
      () => holders('澜阳市市长'),
      [
        ['贺启山 2021-06-17–2021-09-16!', null],
        ['郑若溪 2022-01-14!–2023-05-18', 120],
      ],
    ],
    [
      '澜阳市代市长',
      'who acted in those months',
      () => holders('澜阳市代市长'),
      [['郑若溪 2021-09-16!–2021-12-07', null]],
    ],
    [
      '澄湖区委书记',
      'three in a row',
      () => holders('澄湖区委书记'),
      [
        ['孟繁星 2021-06-16–2022-02-23!', null],
        ['柯文昊 2022-02-23!–2023-05-16!', null],
        ['罗晓棠 2023-05-16!–2023-05-16', null],
      ],
    ],
    [
      '澜阳市公安局局长',
      'for how long nobody was named',
      () => holders('澜阳市公安局局长'),
      [
        ['庞立群 2021-06-16–2022-10-14', null],
        ['霍铁军 2023-02-23!–2023-02-23', 132],
      ],
    ],
    [
      '沈怀远',
      'one person in two cities',
      () => posts('沈怀远'),
      [
        expect.arrayContaining([
          '澜阳市委书记 2021-06-16–2022-03-28!',
          '汀宁市委书记 2022-03-28!–2023-05-18',
        ]),
      ],
    ],
    [
      '冯启元',
      'promoted',
      () => posts('冯启元'),
      [
        expect.arrayContaining([
          '澜阳市副市长 2021-06-17–2022-01-14',
          '澜阳市常务副市长 2021-11-30!–2023-05-18',
        ]),
      ],
    ],
    [
      '冯启元',
      'named before 庞立群 since',
      () => precedence('冯启元', '庞立群'),
      ['2021-06-17 after', '2021-12-07 before', '2022-06-07 before'],
    ],
    ['庞立群', 'last at a meeting', () => lastSeenAt('庞立群'), '2022-06-07'],
    [
      '庞立群',
      'investigated, in whose words',
      () => investigation('庞立群'),
      [
        '2022-10-14 市公安局局长庞立群',
        '2022-10-14 澜阳市副市长、市公安局局长庞立群',
        '2023-05-17 市公安局原局长庞立群',
        '2023-05-17 澜阳市原副市长、市公安局原局长庞立群',
      ],
    ],
    [
      '王磊',
      'two people, once at one ceremony',
      () => posts('王磊'),
      expect.toSatisfy(
        (found: string[][]) =>
          found.length === 2 &&
          found.flat().sort().join() ===
            '澜阳市水利局局长 2021-06-16–2022-07-14,澜阳重型装备集团有限公司总经理 2021-07-28–2023-01-04',
      ),
    ],
    [
      '李娟',
      'an official and the reporter who wrote of her',
      () => bylines('李娟'),
      ['official 3', 'reporter 0'],
    ],
    [
      '姜玉梅',
      'one or two: for a curator',
      () => doubles('姜玉梅'),
      Array(2).fill('SAME_NAME SAME_CITY OTHER_WALK_OF_LIFE'),
    ],
    [
      '澜汀江海联运推进会',
      'one meeting in two cities’ papers',
      () => listing('澜汀江海联运推进会'),
      [
        {
          date: '2023-05-18',
          sources: ['我市党政代表团赴汀宁市考察', '澜汀江海联运推进会在我市召开'],
          names: expect.arrayContaining([
            '沈怀远',
            '陆秉谦',
            '杭晓东',
            '郑若溪',
            '冯启元',
            '孟繁星',
            '柳士诚',
            '裴红',
          ]) as unknown,
        },
      ],
    ],
    [
      '合作发展座谈会',
      'the visit of the year before, both ways',
      () => listing('合作发展座谈会'),
      [
        {
          date: '2022-09-22',
          sources: ['我市党政代表团赴澜阳市考察', '汀宁市党政代表团来澜考察'],
          names: expect.arrayContaining(['陆秉谦', '郑若溪', '冯启元', '邹立夫']) as unknown,
        },
      ],
    ],
    [
      '澜阳城市发展集团有限公司',
      'what it was called',
      () => aliases('澜阳城市发展集团有限公司'),
      [expect.arrayContaining(['澜阳城发', '市城投集团', '澜阳市城市建设投资集团有限公司'])],
    ],
    [
      '澜阳重型装备集团有限公司',
      'its short name',
      () => aliases('澜阳重型装备集团有限公司'),
      [expect.arrayContaining(['澜阳重装'])],
    ],
    [
      '姚志国',
      'as the paper corrected it',
      () => posts('姚志国'),
      [['澜阳市城市管理局局长 2023-03-11–2023-03-11']],
    ],
  ])('%s: %s', async (_who, _question, question, expected) => {
    expect(await question()).toEqual(expected);
  });

  it('without the correction says what the paper said first, and with it again is the same', async () => {
    const before = await readDerived();
    const [correction] = (await listDecisions(graph)).flatMap(({ decision }) =>
      decision.kind === 'REJECT' ? [decision] : [],
    );
    if (!correction) throw new Error('The seeds hold no correction.');
    await undoDecisions(graph, [correction.id]);
    // Of a common name, two directors of one city in one week need not be one person.
    expect(await posts('姚志国')).toEqual([
      ['澜阳市住房和城乡建设局局长 2023-03-09–2023-03-09'],
      ['澜阳市城市管理局局长 2023-03-11–2023-03-11'],
    ]);
    await writeDecisions(graph, [correction]);
    expect(await readDerived()).toEqual(before);
  });
});
