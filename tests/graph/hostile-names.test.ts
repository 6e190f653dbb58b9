/** Five hundred names that would be Cypher, markup or Lucene, were they not text. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { writeBatch } from '../../server/graph/write/write-batch.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';

const TRICKS = [
  ':Admin',
  '`) DETACH DELETE n //',
  "'}) MATCH (m) SET m:Owned //",
  '"; DROP DATABASE neo4j; //',
  '$rows',
  '${n}',
  '{id: 1}',
  '\\u0060:Root',
  '`:`Root`',
  '[:OWNS]->()',
  '<script>alert(1)</script>',
  'UNION MATCH (n) RETURN n',
  'CALL db.labels()',
  '*',
  'n.name',
  '__proto__',
  'constructor',
  '/* */',
  '\u202Etxt',
  '甲`乙',
];
const NAMES = 500;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('leave the labels, types and keys that there are, and are kept as they are', async () => {
  const hostile = Array.from({ length: NAMES }, (_, i) => `${TRICKS[i % TRICKS.length] ?? ''}${i}`);
  const articles = Array.from({ length: NAMES / 5 }, (_, i) => {
    const [person = '', body = '', title = '', meeting = '', place = ''] = hostile.slice(i * 5);
    return composeExtraction({
      text: `${title}\n${body} ${title} ${person} ${meeting} ${place}`,
      people: [person],
      roles: [{ person, organisation: body, title }],
      meetings: [{ name: meeting, place, attendances: [[person], [body]] }],
    });
  });
  await writeBatch(graph, articles.map(prepareArticle));

  const read = async (cypher: string) => (await graph.read(cypher)).map(({ one }) => one);
  expect(await read('MATCH (n) UNWIND labels(n) AS one RETURN DISTINCT one ORDER BY one')).toEqual([
    'Article',
    'Entity',
    'Meeting',
    'Organisation',
    'Person',
    'Role',
    'Source',
    'Statement',
    'Turn',
  ]);
  const types = await read('MATCH ()-[r]->() RETURN DISTINCT type(r) AS one ORDER BY one');
  const known = ['AT', 'ATTENDED', 'FROM', 'HOLDS', 'MAY_BE', 'OBJECT', 'PART_OF', 'STATES'];
  for (const type of types) expect([...known, 'SUBJECT']).toContain(type);
  const keys = await read('MATCH (n) UNWIND keys(n) AS one RETURN DISTINCT one');
  for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/u);
  const quotes = new Set(await read('MATCH (s:Statement) RETURN DISTINCT s.quote AS one'));
  for (let i = 0; i < NAMES; i += 5) expect(quotes).toContain(hostile[i]);
  expect(await read('MATCH (p:Person) RETURN count(p) AS one')).toEqual([NAMES / 5]);
});
