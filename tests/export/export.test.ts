/** The graph in other programs' formats, read back by parsers of those formats. */
import Graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../server/export/formats.ts';
import { EVERYTHING, openSource, type Selection } from '../../server/export/open-source.ts';
import type { Graph } from '../../server/graph/connection.ts';
import { fillGraph } from '../api/fill-graph.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';

/** Signs of XML, of CSV and of formulas, in names and quotes. */
const HOSTILE = `=HYPERLINK("x")<script>&"',\n`;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await fillGraph(graph);
  await graph.execute(`MATCH (n:Person {id: 'zhang'}) SET n.name = $name`, { name: HOSTILE });
});
afterAll(() => graph.close());

async function write(format: string, selection: Partial<Selection> = {}): Promise<string> {
  const source = openSource(graph, { ...EVERYTHING, ...selection });
  let text = '';
  for await (const piece of FORMATS[format]?.write(source) ?? []) text += piece;
  return text;
}

describe.each([
  ['graphml', (text: string) => graphml.parse(Graphology, text)],
  ['gexf', (text: string) => gexf.parse(Graphology, text)],
])('%s', (format, parse) => {
  test('holds every node and relation with what is known of them', async () => {
    const read = parse(await write(format));
    expect([read.order, read.size]).toEqual([15, 12]);
    expect(read.getNodeAttributes('wei')).toMatchObject({ label: '韦韬', kind: 'PERSON' });
    expect(read.getNodeAttribute('zhang', 'label')).toBe(HOSTILE);
    expect(read.getEdgeAttributes(read.edge('wei', 'tuijin') ?? '')).toMatchObject({
      kind: 'ATTENDED',
      statements: 1,
      functions: 'ATTENDED SPOKE',
      quote: '韦韬出席并讲话',
      article: '全市推进会召开',
      weight: 1,
    });
  });

  test('holds a selection and what is among it', async () => {
    const read = parse(await write(format, { ids: ['wei', 'tuijin', 'none'] }));
    expect([read.nodes().sort(), read.size]).toEqual([['tuijin', 'wei'], 1]);
  });

  test('holds no more of the relations than are asked for', async () => {
    const ids = ['wei', 'zhang', 'tuijin'];
    expect(parse(await write(format, { ids })).size).toBe(2);
    const read = parse(await write(format, { ids, relations: ['e8', 'none'] }));
    expect([read.order, read.edges()]).toEqual([3, ['e8']]);
  });
});

test('csv: no cell is a formula, and what holds commas or quotes stays one cell', async () => {
  const rows = (await write('csv')).slice(1).split('\r\n');
  expect(rows[0]).toMatch(/^source,sourceName,sourceKind,target,targetName,targetKind,kind,/u);
  expect(rows).toHaveLength(14);
  const line = rows.find((row) => row.includes('HYPERLINK')) ?? '';
  expect(line.startsWith(`zhang,"'=HYPERLINK(""x"")<script>&""',\n",PERSON,tuijin,`)).toBe(true);
});

test('jsonld: relations cite their sentences', async () => {
  const { '@context': context, '@graph': things } = JSON.parse(await write('jsonld')) as {
    '@context': Record<string, unknown>;
    '@graph': Record<string, unknown>[];
  };
  // schema.org has no words such as ATTENDED.
  expect(context).toMatchObject({
    '@vocab': 'urn:renmai:term:',
    PERSON: 'https://schema.org/Person',
    aliases: 'https://schema.org/alternateName',
  });
  expect(things).toHaveLength(27);
  expect(things.find((each) => each['@id'] === 'urn:renmai:e8')).toMatchObject({
    '@type': 'ATTENDED',
    source: 'urn:renmai:wei',
    target: 'urn:renmai:tuijin',
    citation: [{ text: '韦韬出席并讲话', isPartOf: { headline: '全市推进会召开' } }],
  });
});
