import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { writeBatch } from '../../server/graph/write/write-batch.ts';
import type { Extraction } from '../../server/model/extraction.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';

const WEI = { person: '韦韬', organisation: '太原市委', title: '书记' };
const NOTE = { rule: 'test', message: 'unsure', start: 0, end: 1 };

/** One page's worth of everything: namesakes, chains, a meeting told twice, posts of nobody's body. */
const MEETING = composeExtraction({
  text: '全市推进会召开，市委书记韦韬出席，魏民主持。市委、小店区委参加。',
  people: ['韦韬', '魏民'],
  organisations: [
    { name: '太原市委', kind: 'PARTY', aliases: ['市委'] },
    { name: '小店区委', kind: 'PARTY', partOf: '太原市委' },
  ],
  roles: [{ ...WEI, quote: '市委书记韦韬' }],
  meetings: [
    {
      name: '全市推进会',
      place: '太原',
      attendances: [['韦韬', ['ATTENDED', 'SPOKE']], ['魏民', ['CHAIRED']], ['小店区委']],
    },
  ],
  bylines: [],
  notes: [NOTE],
});
const AGAIN = composeExtraction({
  text: '全市推进会召开，韦韬讲话，教师魏民、王芳发言',
  agency: '新华社',
  people: ['魏民', '韦韬', '王芳'],
  roles: [
    { person: '魏民', title: '教师' },
    { person: '王芳', organisation: '太原一中', title: '校长' },
  ],
  meetings: [
    { name: '全市推进会', attendances: [['韦韬', ['GAVE_INSTRUCTIONS']], ['魏民'], ['王芳']] },
  ],
});
const EARLIER = composeExtraction({
  text: '教师魏民，市委书记韦韬（记者 王芳）',
  date: '2021-03-01',
  people: ['韦韬', '魏民'],
  roles: [WEI, { person: '魏民', title: '教师' }],
  bylines: [['王芳', 'REPORTER']],
});
const ELSEWHERE = composeExtraction({
  text: '大同市长韦韬调研，魏民陪同',
  city: '大同市',
  people: ['韦韬', '魏民'],
  roles: [{ person: '韦韬', organisation: '大同市政府', title: '市长' }],
  meetings: [{ name: '调研', kind: 'INSPECTION', attendances: [['韦韬'], ['魏民']] }],
});
const ALL = [MEETING, AGAIN, EARLIER, ELSEWHERE];

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(async () => {
  await emptyGraph(graph);
});

afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** Loads batches one after the other into an empty graph, and reads what came of it. */
async function load(...batches: readonly Extraction[][]) {
  await emptyGraph(graph);
  for (const batch of batches) await writeBatch(graph, batch.map(prepareArticle));
  return readWholeGraph(graph);
}

describe('the graph of some articles', () => {
  it('has the entities, relations and links that they speak of', async () => {
    await load([MEETING]);
    expect(
      await graph.read(`MATCH (n:Entity)
        RETURN [x IN labels(n) WHERE x <> 'Entity'][0] AS label, n.name AS name, n.degree AS degree,
          n.summary AS summary ORDER BY label, name`),
    ).toEqual([
      { label: 'Meeting', name: '全市推进会', degree: 3, summary: '2022-05-25' },
      { label: 'Organisation', name: '太原市委', degree: 2, summary: null },
      { label: 'Organisation', name: '小店区委', degree: 2, summary: null },
      { label: 'Person', name: '韦韬', degree: 2, summary: '太原市委书记' },
      { label: 'Person', name: '魏民', degree: 1, summary: null },
      { label: 'Role', name: '太原市委书记', degree: 2, summary: null },
    ]);
    expect(
      await graph.read(`MATCH (a:Entity)-[r]->(b:Entity)
        RETURN type(r) AS type, a.name AS source, b.name AS target, r.count AS count,
          r.functions AS functions, r.order AS order, r.former AS former ORDER BY type, order`),
    ).toEqual([
      relation('AT', '太原市委书记', '太原市委'),
      relation('ATTENDED', '韦韬', '全市推进会', { functions: ['SPOKE', 'ATTENDED'], order: 1 }),
      relation('ATTENDED', '魏民', '全市推进会', { functions: ['CHAIRED'], order: 2 }),
      relation('ATTENDED', '小店区委', '全市推进会', { functions: ['ATTENDED'], order: 3 }),
      relation('HOLDS', '韦韬', '太原市委书记', { former: false }),
      relation('PART_OF', '小店区委', '太原市委'),
    ]);
    expect(
      await graph.read(`MATCH (:Article)-[:STATES]->(s:Statement)
        OPTIONAL MATCH (s)-[:SUBJECT]->(a) OPTIONAL MATCH (s)-[:OBJECT]->(b)
        RETURN s.kind AS kind, a.name AS subject, b.name AS object ORDER BY kind, subject`),
    ).toEqual([
      { kind: 'ATTENDED', subject: '小店区委', object: '全市推进会' },
      { kind: 'ATTENDED', subject: '韦韬', object: '全市推进会' },
      { kind: 'ATTENDED', subject: '魏民', object: '全市推进会' },
      { kind: 'HOLDS', subject: '韦韬', object: '太原市委书记' },
      { kind: 'NAMED', subject: '太原市委', object: null },
      { kind: 'NAMED', subject: '小店区委', object: null },
      { kind: 'NAMED', subject: '韦韬', object: null },
      { kind: 'NAMED', subject: '魏民', object: null },
      { kind: 'PART_OF', subject: '小店区委', object: '太原市委' },
      { kind: 'REPORTS', subject: null, object: '全市推进会' },
    ]);
    expect(
      await graph.read(`MATCH (n:Note)<-[:NOTES]-(:Article)-[f:FROM]->(s:Source)
        RETURN n.rule AS rule, f.start AS start, s.encoding AS encoding`),
    ).toEqual([{ rule: 'test', start: 0, encoding: 'utf-8' }]);
  });

  it('names an edge by its kind and ends, once', async () => {
    await load(ALL);
    const [row] = await graph.read(`MATCH (:Entity)-[r]->(:Entity)
      RETURN count(r) AS all, count(DISTINCT r.id) AS ids`);
    expect(row?.ids).toBe(row?.all);
  });

  it('is searched by name, alias and pinyin', async () => {
    await load([MEETING]);
    await graph.execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const search = `CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node
      RETURN node.name AS name`;
    for (const text of ['韦韬', 'weitao', 'wei AND tao'])
      expect(await graph.read(search, { text })).toEqual([{ name: '韦韬' }]);
    expect(await graph.read(search, { text: 'aliases:市委' })).toEqual([{ name: '太原市委' }]);
  });
});

describe('loading piece by piece', () => {
  it('ends in the same graph, in whatever order and batches', async () => {
    const whole = await load(ALL);
    expect(whole.nodes.length).toBeGreaterThan(40);
    for (const order of permute(ALL).filter((_, index) => index % 5 === 0))
      expect(await load(...order.map((one) => [one]))).toEqual(whole);
    expect(await load([AGAIN, ELSEWHERE], [EARLIER, MEETING])).toEqual(whole);
  });

  it('changes nothing the second time', async () => {
    const before = await load(ALL);
    const report = await writeBatch(graph, ALL.map(prepareArticle));
    expect(report).toEqual({
      added: [],
      replaced: [],
      articlesAdded: 0,
      articlesReplaced: 0,
      articlesUnchanged: 4,
      statements: 0,
      notes: 0,
      changes: 0,
    });
    expect(await readWholeGraph(graph)).toEqual(before);
  });

  it('notes another file that holds a known article', async () => {
    await load([MEETING]);
    const source = { ...MEETING.article.source, sha256: 'f'.repeat(64), path: 'other.txt' };
    const elsewhere = prepareArticle({ ...MEETING, article: { ...MEETING.article, source } });
    expect(await writeBatch(graph, [elsewhere])).toMatchObject({
      articlesUnchanged: 1,
      changes: 1,
    });
    expect(await writeBatch(graph, [elsewhere])).toMatchObject({
      articlesUnchanged: 1,
      changes: 0,
    });
    expect(await graph.read('MATCH (s:Source) RETURN count(s) AS sources')).toEqual([
      { sources: 2 },
    ]);
  });

  const versions: [string, (one: Extraction) => Extraction][] = [
    ['nobody is found any more', (one) => ({ ...one, people: [], roles: [], meetings: [] })],
    ['a role is not found any more', (one) => ({ ...one, roles: [] })],
    ['meetings and notes go', (one) => ({ ...one, meetings: [], notes: [] })],
    ['the day is another', (one) => ({ ...one, article: { ...one.article, date: '2020-01-01' } })],
    ['only the title is another', (one) => ({ ...one, article: { ...one.article, title: '新' } })],
  ];
  it.each(versions)('replaces an article cleanly when %s', async (_, change) => {
    const whole = await load(ALL);
    for (const one of [MEETING, EARLIER]) {
      const others = ALL.filter((other) => other !== one);
      const expected = await load([...others, change(one)]);
      expect(await load(ALL, [change(one)])).toEqual(expected);
      expect(await load([change(one)], ALL)).toEqual(whole);
    }
  });

  it('keeps nothing of a batch that fails', async () => {
    const before = await load([EARLIER]);
    const broken = prepareArticle(MEETING);
    const notes = [{ ...NOTE, id: 'n', rule: { not: 'a value' } as unknown as string }];
    await expect(writeBatch(graph, [{ ...broken, notes }])).rejects.toThrow();
    expect(await readWholeGraph(graph)).toEqual(before);
  });

  it('lets two writers at once take turns', async () => {
    const whole = await load(ALL);
    await emptyGraph(graph);
    await Promise.all(ALL.map((one) => writeBatch(graph, [prepareArticle(one)])));
    expect(await readWholeGraph(graph)).toEqual(whole);
  });
});

function relation(type: string, source: string, target: string, more: object = {}) {
  return { type, source, target, count: 1, functions: null, order: null, former: null, ...more };
}

function permute<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) =>
    permute(items.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}
