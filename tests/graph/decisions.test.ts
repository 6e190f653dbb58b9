import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { decide } from '../../server/graph/write/decide.ts';
import { prepareArticle } from '../../server/graph/write/prepare-article.ts';
import { referToEntity, referToStatement } from '../../server/graph/write/refer-to.ts';
import { writeBatch } from '../../server/graph/write/write-batch.ts';
import { undoDecisions, writeDecisions } from '../../server/graph/write/write-decisions.ts';
import { checkDecision } from '../../server/resolve/decisions/check-decision.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';

const BY = { author: '王编辑', time: '2026-01-02T03:04:05Z', reason: '同一人' };
const MEETING = composeExtraction({
  text: '推进会召开，市委书记韦韬出席',
  people: ['韦韬'],
  organisations: [{ name: '劲松社区', kind: 'COMMUNITY', aliases: ['出席'] }],
  roles: [{ person: '韦韬', organisation: '太原市委', title: '书记' }],
  meetings: [{ name: '推进会', attendances: [['韦韬']] }],
});
const ARTICLE = MEETING.article.id;

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(async () => {
  await emptyGraph(graph);
  await writeBatch(graph, [prepareArticle(MEETING)]);
});

afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** Of the entity of a name; `none` where there is none. */
async function idOf(name: string): Promise<string> {
  const [row] = await graph.read('MATCH (n:Entity {name: $name}) RETURN n.id AS id', { name });
  return (row?.id ?? 'none') as string;
}

describe('words that decisions keep', () => {
  it.each([
    ['韦韬', { kind: 'PERSON', name: '韦韬', mentions: [`${ARTICLE}/韦韬`] }],
    ['推进会', { kind: 'MEETING', name: '推进会', mentions: [`${ARTICLE}/推进会`] }],
    ['太原市委', { kind: 'ORGANISATION', name: '太原市委', city: null }],
    ['劲松社区', { kind: 'ORGANISATION', name: '劲松社区', city: '太原市' }],
    ['太原市委书记', null],
    ['nobody', null],
  ])('%s', async (name, reference) => {
    expect(await referToEntity(graph, await idOf(name))).toEqual(reference);
  });

  it('speak of one article where asked, and of statements', async () => {
    expect(await referToEntity(graph, await idOf('韦韬'), 'other')).toBeNull();
    const [row] = await graph.read("MATCH (s:Statement {kind: 'HOLDS'}) RETURN s.id AS id");
    const id = row?.id as string;
    expect(await referToStatement(graph, id)).toEqual({
      kind: 'STATEMENT',
      id,
      article: ARTICLE,
      quote: '韦韬',
    });
    expect(await referToStatement(graph, 'none')).toBeNull();
  });
});

describe('a decision', () => {
  it('is checked before it is written', async () => {
    const one = { kind: 'PERSON', name: '韦韬', mentions: [`${ARTICLE}/韦韬`] } as const;
    const other = { kind: 'ORGANISATION', name: '太原市委', city: null } as const;
    await expect(decide(graph, { kind: 'SAME_AS', one, other }, BY)).rejects.toThrow(
      'of different kinds',
    );
    const nobody = { ...BY, author: ' ' };
    await expect(decide(graph, { kind: 'RENAME', one, name: '韦涛' }, nobody)).rejects.toThrow(
      'author',
    );
    expect(await decide(graph, { kind: 'RENAME', one, name: '韦涛' }, BY)).toMatchObject(BY);
  });

  it('is written once and undone without trace', async () => {
    const one = await referToEntity(graph, await idOf('韦韬'));
    const decision = checkDecision({ kind: 'RENAME', one, name: '韦涛', ...BY });
    const before = await readWholeGraph(graph);
    expect(await writeDecisions(graph, [decision])).toEqual([decision]);
    expect(await writeDecisions(graph, [decision])).toEqual([]);
    expect(await undoDecisions(graph, [decision.id])).toEqual([decision]);
    expect(await undoDecisions(graph, [decision.id])).toEqual([]);
    expect(await readWholeGraph(graph)).toEqual(before);
  });
});
