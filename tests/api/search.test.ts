import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION_HOLDS } from '../../server/graph/read/read-version.ts';
import { searchEntities } from '../../server/graph/read/search-entities.ts';
import { toLucene } from '../../server/graph/read/to-lucene.ts';
import { toSearchWords } from '../../server/graph/read/to-search-words.ts';
import { takeTurn } from '../../server/graph/write/pending.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

const FOUND: [text: string, names: string[]][] = [
  ['韦韬', ['韦韬']],
  ['  韦韬 ', ['韦韬']],
  ['韦 韬', ['韦韬']], // padded, as newspapers print it
  ['韋韜', ['韦韬']], // traditional
  ['韦', ['韦韬']],
  ['韬', ['韦韬']],
  ['weitao', ['韦韬', '魏涛']], // the better connected first
  ['wei tao', ['韦韬', '魏涛']],
  ['WeiTao', ['韦韬', '魏涛']],
  ['ｗｔ', ['韦韬', '魏涛']], // full width
  ['wt', ['韦韬', '魏涛']],
  ['weit', ['韦韬', '魏涛']],
  ['zhangx', ['张新伟']],
  ['wèi tāo', ['韦韬', '魏涛']], // with tones
  ['xin wei', ['张新伟']],
  ['太原市委', ['太原市委', '太原市委书记', '太原市委政法委']], // the exact name first
  ['市委', ['太原市委', '太原市委书记', '太原市委政法委']], // then the exact alias
  ['航产集团', ['山西航产集团']],
  ['太原 书记', ['太原市委书记']],
  ['推进会', ['全市推进会']],
  ['韦涛', []], // two characters have too many neighbours
  ['张新玮', ['张新伟']], // one slip
  ['章新伟', ['张新伟']],
  ['张心伟', ['张新伟']],
  ['張新瑋', ['张新伟']],
  ['张心玮', []], // two slips
  ['', []],
  ['   ', []],
];

/** What only the names in memory find: nothing that holds it as it stands. */
const ABBREVIATED: [text: string, names: string[]][] = [
  ['太原书记', ['太原市委书记']],
  ['市政法委', ['太原市委政法委']],
  ['太原市长', ['太原市政府市长']],
  ['省常委', ['山西省委常委']],
  ['韦书记', ['韦韬']], // by the post last seen
  ['韦韬 书记', ['韦韬']],
  ['耿市长', ['耿彦波']],
  ['書記韋韜', []], // the order is another
  ['韦市长', []],
];

/** Lucene's own signs and words, and Cypher's, are only text here. */
const HOSTILE = [
  '"',
  '(',
  '韦韬)',
  '*',
  '?',
  '韦?',
  'a AND',
  'NOT',
  'name:韦韬',
  '韦~',
  '\\',
  '//',
  '[a TO b]',
  '{',
  '^',
  '&&',
  '||',
  '!',
  '-',
  '+',
  "'",
  '`',
  '·',
  '%',
  '\u0000',
  '😀',
  '\ud83d',
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const SEARCH = `query ($text: String!) { search(text: $text) { matched entity { name } } }`;

describe('search', () => {
  test.each(FOUND)('%s', async (text, names) => {
    const { data } = await api.ask(SEARCH, { text });
    const hits = data?.search as { entity: { name: string } }[];
    expect(hits.map(({ entity }) => entity.name)).toEqual(names);
  });

  test.each(ABBREVIATED)('%s is short for', async (text, names) => {
    const { data } = await api.ask(SEARCH, { text });
    const hits = data?.search as { entity: { name: string } }[];
    expect(hits.map(({ entity }) => entity.name)).toEqual(names);
  });

  // The database answers while the names in memory are of an earlier graph.
  test.each(FOUND)('%s, in the database', async (text, names) => {
    const hits = await searchEntities(api.graph, text, null, 20);
    expect(hits.map(({ entity }) => entity.name)).toEqual(names);
  });

  test.each([
    ['新伟', '张新伟'],
    ['xinwei', '张新伟'],
    ['xw', '张新伟'],
  ])('a given name alone: %s', async (text, name) => {
    const { data } = await api.ask(SEARCH, { text });
    expect((data?.search as unknown[])[0]).toMatchObject({ entity: { name } });
  });

  test('of some kinds, no more than asked for', async () => {
    const { data } = await api.ask(
      `{ all: search(text: "太原") { entity { kind } }
         roles: search(text: "太原", kinds: [ROLE], first: 1) { summary entity { kind name } } }`,
    );
    const kinds = (data?.all as { entity: { kind: string } }[]).map(({ entity }) => entity.kind);
    expect(new Set(kinds)).toEqual(new Set(['ORGANISATION', 'ROLE']));
    expect(data?.roles).toEqual([
      { summary: null, entity: { kind: 'ROLE', name: '太原市政府市长' } },
    ]);
  });

  test('reads the names once, and again when something was written', async () => {
    await api.ask(SEARCH, { text: '韦韬' });
    await api.ask(SEARCH, { text: '韦' });
    expect(api.statements.filter(({ cypher }) => !cypher.includes(':Turn'))).toEqual([]);
    await api.graph.write(async (run) => {
      await takeTurn(run);
      await run(
        `CREATE (:Entity:Person {id: 'new', name: '全新人', pinyin: 'quan xin ren', degree: 0})`,
      );
    });
    await wait(VERSION_HOLDS + 2);
    const { data } = await api.ask(SEARCH, { text: 'qxr' });
    expect(data?.search).toEqual([{ matched: '全新人', entity: { name: '全新人' } }]);
    await api.graph.execute(`MATCH (n:Person {id: 'new'}) DELETE n`);
  });

  test.each(HOSTILE)('takes %j as text', async (text) => {
    expect((await api.ask(SEARCH, { text })).errors).toBeUndefined();
  });

  test.each([
    ['省委', '省委', '山西省委'], // an exact alias
    ['航产', '山西航产集团', '山西航产集团'], // a part of both the name and the alias
    ['weitao', '韦韬', '韦韬'],
  ])('%s matched %s', async (text, matched, name) => {
    const { data } = await api.ask(SEARCH, { text });
    expect((data?.search as unknown[])[0]).toEqual({ matched, entity: { name } });
  });
});

test.each([
  ['韦韬', '("韦韬")'],
  ['韋韜', '("韋韜") OR ("韦韬")'],
  ['韦', '((韦^4 OR 韦* OR *韦))'],
  ['wei tao', '((wei^4 OR wei*) AND (tao^4 OR tao*)) OR (weitao^4 OR weitao*)'],
  ['a"b', '("a\\"b")'],
  ['NOT 市委', '((not^4 OR not*) AND "市委") OR "not市委"'],
])('%s is asked as %s', (text, query) => {
  expect(toLucene(toSearchWords(text))).toBe(query);
});
