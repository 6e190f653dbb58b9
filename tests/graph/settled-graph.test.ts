/** The derived graph is a function of articles and decisions: whatever the way, the same node for node. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { deleteArticles, deleteSources } from '../../server/graph/write/delete-articles.ts';
import { listDecisions } from '../../server/graph/write/list-decisions.ts';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { type Fault } from '../../server/graph/write/list-faults.ts';
import { verifyGraph } from '../../server/graph/write/verify-graph.ts';
import { markOutdated } from '../../server/graph/write/mark-outdated.ts';
import { settlePending } from '../../server/graph/write/settle-pending.ts';
import { addArticles, writeBatch } from '../../server/graph/write/write-batch.ts';
import { undoDecisions, writeDecisions } from '../../server/graph/write/write-decisions.ts';
import type { Decision } from '../../server/model/decision.ts';
import type { Extraction } from '../../server/model/extraction.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';
import {
  composeDecision,
  nameMention,
  nameOrganisation,
  nameStatement,
} from './compose-decision.ts';

/** One meeting by two papers under two names, and 王芳 whom nothing else joins. */
const OURS = composeExtraction({
  text: '全市教育工作会议召开，韦韬、魏民、王芳出席',
  people: ['韦韬', '魏民', '王芳'],
  roles: [{ person: '韦韬', organisation: '太原市委', title: '书记' }],
  meetings: [{ name: '全市教育工作会议', attendances: [['韦韬'], ['魏民'], ['王芳']] }],
});
const THEIRS = composeExtraction({
  text: '太原市2022年教育工作会召开，山西省委、魏民、王芳出席，山西航产集团列席',
  agency: '新华社',
  city: null,
  people: ['魏民', '王芳'],
  organisations: [
    { name: '山西省委', kind: 'PARTY', partOf: '中央' },
    { name: '中央' },
    { name: '山西航产集团', kind: 'COMPANY', partOf: '山西航空产业集团' },
    { name: '山西航空产业集团', kind: 'COMPANY' },
  ],
  meetings: [{ name: '太原市2022年教育工作会', attendances: [['山西省委'], ['魏民'], ['王芳']] }],
});
/** On another day, so that only a curator joins it. */
const NEXT_DAY = composeExtraction({
  text: '教育工作会议闭幕，魏民出席，山西省委机关、王老师参加',
  date: '2022-05-26',
  people: ['魏民', '王老师'],
  organisations: [{ name: '山西省委机关', kind: 'PARTY', aliases: ['山西省委'] }],
  roles: [{ person: '王老师', organisation: '山西省委机关', title: '干部' }],
  meetings: [{ name: '教育工作会议', attendances: [['魏民'], ['王老师'], ['山西省委机关']] }],
});
/** 韦韬 came from Datong; another of the name is there at the same time. */
const TRANSFER = composeExtraction({
  text: '任命大同市原市长韦韬为市委书记',
  date: '2022-01-05',
  people: ['韦韬'],
  roles: [
    { person: '韦韬', organisation: '大同市政府', title: '市长', former: true },
    { person: '韦韬', organisation: '太原市委', title: '书记', change: 'APPOINTED' },
  ],
});
const BEFORE = composeExtraction({
  text: '大同市长韦韬调研',
  date: '2021-12-20',
  city: '大同市',
  people: ['韦韬'],
  roles: [{ person: '韦韬', organisation: '大同市政府', title: '市长' }],
});
const OTHER = composeExtraction({
  text: '大同市政协韦韬、教师王芳',
  city: '大同市',
  date: '2022-05-20',
  people: ['韦韬', '王芳'],
  roles: [
    { person: '韦韬', organisation: '大同市政协', title: '主席' },
    { person: '王芳', title: '教师' },
  ],
  bylines: [['王芳', 'REPORTER']],
});
const ARTICLES = [OURS, THEIRS, NEXT_DAY, TRANSFER, BEFORE, OTHER];

const at = (one: Extraction, name: string) => `${one.article.id}/${name}`;
const DECISIONS = [
  composeDecision({
    kind: 'SAME_AS',
    one: nameMention('PERSON', at(OURS, '王芳')),
    other: nameMention('PERSON', at(NEXT_DAY, '王老师')),
  }),
  composeDecision({
    kind: 'NOT_SAME_AS',
    one: nameMention('PERSON', at(BEFORE, '韦韬')),
    other: nameMention('PERSON', at(OURS, '韦韬')),
  }),
  composeDecision({
    kind: 'SAME_AS',
    one: nameMention('MEETING', at(OURS, '全市教育工作会议')),
    other: nameMention('MEETING', at(NEXT_DAY, '教育工作会议')),
  }),
  composeDecision({
    kind: 'NOT_SAME_AS',
    one: nameMention('MEETING', at(OURS, '全市教育工作会议')),
    other: nameMention('MEETING', at(THEIRS, '太原市2022年教育工作会')),
  }),
  composeDecision({
    kind: 'SAME_AS',
    one: nameOrganisation('山西省委'),
    other: nameOrganisation('山西省委机关'),
  }),
  composeDecision({
    kind: 'NOT_SAME_AS',
    one: nameOrganisation('山西航产集团'),
    other: nameOrganisation('山西航空产业集团'),
  }),
  composeDecision({ kind: 'RENAME', one: nameOrganisation('太原市委'), name: '中共太原市委' }),
  composeDecision({
    kind: 'RENAME',
    one: nameMention('PERSON', 'gone/魏民', at(THEIRS, '魏民')),
    name: '魏敏',
  }),
  composeDecision({ kind: 'REJECT', one: nameStatement(OURS, 'ATTENDED', '王芳') }),
  composeDecision({ kind: 'REJECT', one: nameStatement(BEFORE, 'HOLDS', '韦韬') }),
];

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

async function make(articles: readonly Extraction[], decisions: readonly Decision[] = []) {
  await emptyGraph(graph);
  await writeBatch(graph, articles.map(prepareArticle));
  await writeDecisions(graph, decisions);
  return readWholeGraph(graph);
}

async function findFaults(): Promise<Fault[]> {
  const faults: Fault[] = [];
  await verifyGraph(graph, (fault) => faults.push(fault));
  return faults;
}

describe('articles and decisions', () => {
  let before: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    before = await make(ARTICLES);
  });

  it('make the same graph in whatever order and batches', async () => {
    const whole = await make(ARTICLES, DECISIONS);
    expect(await findFaults()).toEqual([]);
    for (let seed = 1; seed <= 3; seed += 1) {
      await emptyGraph(graph);
      for (const one of shuffle([...ARTICLES, ...DECISIONS], seed))
        if ('article' in one) await addArticles(graph, [prepareArticle(one)]);
        else await writeDecisions(graph, [one]);
      await settlePending(graph);
      expect(await readWholeGraph(graph)).toEqual(whole);
    }
    await emptyGraph(graph);
    await writeDecisions(graph, DECISIONS);
    for (const batch of [ARTICLES.slice(0, 2), ARTICLES.slice(2, 4), ARTICLES.slice(4)])
      await writeBatch(graph, batch.map(prepareArticle));
    expect(await readWholeGraph(graph)).toEqual(whole);
  });

  it('make the same graph of one that an earlier version derived', async () => {
    const whole = await make(ARTICLES, DECISIONS);
    await graph.execute('MATCH (turn:Turn) REMOVE turn.rules');
    await graph.execute('MATCH (n:Person|Meeting) DETACH DELETE n');
    expect(await findFaults()).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('another version') as string }),
    );
    expect(await markOutdated(graph)).toBe(true);
    await settlePending(graph);
    expect(await readWholeGraph(graph)).toEqual(whole);
    expect(await markOutdated(graph)).toBe(false);
  });

  it.each(DECISIONS.map((one) => [`${one.kind} of a ${one.one.kind}`, one] as const))(
    '%s has its effect, and is undone without trace',
    async (_, decision) => {
      const others = DECISIONS.filter((one) => one !== decision);
      const between = await make(ARTICLES, others);
      expect(await writeDecisions(graph, [decision])).toEqual([decision]);
      expect(await findFaults()).toEqual([]);
      await undoDecisions(graph, [decision.id]);
      expect(await readWholeGraph(graph)).toEqual(between);
      await undoDecisions(
        graph,
        others.map(({ id }) => id),
      );
      expect(await readWholeGraph(graph)).toEqual(before);
      await writeDecisions(graph, [decision]);
      const { nodes, relations } = await readWholeGraph(graph);
      const isDecision = ({ labels }: (typeof nodes)[number]) =>
        (labels as string[]).includes('Decision');
      const after = { nodes: nodes.filter((node) => !isDecision(node)), relations };
      expect(after).not.toEqual(before);
    },
  );

  it.each(ARTICLES.map((one) => [one.article.title, one] as const))(
    'leave no trace of a deleted one: %s',
    async (_, article) => {
      const rest = ARTICLES.filter((one) => one !== article);
      const expected = await make(rest, DECISIONS);
      await make(ARTICLES, DECISIONS);
      expect(await deleteArticles(graph, [article.article.id, 'none'])).toEqual({
        articles: 1,
        sources: 1,
      });
      expect(await readWholeGraph(graph)).toEqual(expected);
      await writeBatch(graph, [prepareArticle(article)]);
      await deleteSources(graph, [article.article.source.path]);
      expect(await readWholeGraph(graph)).toEqual(expected);
      expect(await findFaults()).toEqual([]);
    },
  );

  it('tell which decisions do nothing', async () => {
    const gone = composeDecision({ kind: 'RENAME', one: nameOrganisation('无此机构'), name: '某' });
    const overruled = composeDecision({
      kind: 'SAME_AS',
      one: nameMention('PERSON', at(BEFORE, '韦韬')),
      other: nameMention('PERSON', at(OURS, '韦韬')),
    });
    await make(ARTICLES.slice(0, 5), [...DECISIONS.slice(0, 8), gone, overruled]);
    await deleteArticles(graph, [NEXT_DAY.article.id]);
    const standing = await listDecisions(graph);
    const idle = standing.filter(({ state }) => state !== 'APPLIED');
    expect(new Map(idle.map(({ decision, state }) => [decision.id, state]))).toEqual(
      new Map([
        [DECISIONS[0]?.id, 'GONE'],
        [DECISIONS[2]?.id, 'GONE'],
        [DECISIONS[4]?.id, 'GONE'],
        [gone.id, 'GONE'],
        [overruled.id, 'OVERRULED'],
      ]),
    );
  });
});

describe('verifyGraph', () => {
  it.each([
    ['QUOTE', "MATCH (s:Statement) WITH s LIMIT 1 SET s.quote = '别的'"],
    ['QUOTE', 'MATCH (s:Statement) WITH s LIMIT 1 SET s.start = s.start + 1'],
    ['PENDING', "CREATE (:Pending {id: 'name:某', kind: 'name', key: '某'})"],
    ['ENTITY_MISSING', 'MATCH (n:Meeting) WITH n LIMIT 1 DETACH DELETE n'],
    ['ENTITY_CHANGED', "MATCH (n:Role) WITH n LIMIT 1 SET n.name = '别的'"],
    ['ENTITY_CHANGED', 'MATCH (n:Person) WITH n LIMIT 1 SET n.extra = 1'],
    ['ENTITY_STRAY', "CREATE (:Entity:Person {id: 'p', name: '某', degree: 0})"],
    ['RELATION_MISSING', 'MATCH ()-[r:HOLDS]->() WITH r LIMIT 1 DELETE r'],
    ['RELATION_CHANGED', 'MATCH ()-[r:ATTENDED]->() WITH r LIMIT 1 SET r.count = 7'],
    [
      'RELATION_STRAY',
      "MATCH (p:Person), (m:Meeting) WITH p, m LIMIT 1 CREATE (p)-[:ATTENDED {id: 'x'}]->(m)",
    ],
    ['LINK', 'MATCH (:Statement)-[r:SUBJECT]->() WITH r LIMIT 1 DELETE r'],
    ['LINK', 'MATCH (s:Statement)-[:SUBJECT]->(e) WITH s, e LIMIT 1 CREATE (s)-[:SUBJECT]->(e)'],
    ['DEGREE', 'MATCH (n:Person) WITH n LIMIT 1 SET n.degree = 99'],
  ])('finds %s after %s', async (kind, cypher) => {
    await make([OURS, BEFORE]);
    await graph.execute(cypher);
    expect((await findFaults()).map((fault) => fault.kind)).toContain(kind);
  });
});

/** The same for the same seed. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
