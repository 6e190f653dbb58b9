import { describe, expect, it } from 'vitest';
import type {
  AppearanceLineFragment,
  CitedFragment,
} from '../../client/api/documents.generated.ts';
import { INITIAL_STATE } from '../../client/state/explorer-state.ts';
import { fillMonths } from '../../client/figures/fill-months.ts';
import { findSuccession } from '../../client/figures/find-succession.ts';
import { measureAppearances } from '../../client/figures/measure-appearances.ts';
import { mergeGraph } from '../../client/state/merge-graph.ts';
import { numberCitations } from '../../client/figures/number-citations.ts';
import { spanNumbers } from '../../client/figures/span-numbers.ts';
import { EMPTY_GRAPH } from '../../client/state/shown-graph.ts';
import { readWorkspace, writeWorkspace } from '../../client/state/workspace.ts';
import { sketchGraph } from './sketch-graph.ts';

function appear(
  id: string,
  date: string | null,
  functions: AppearanceLineFragment['functions'],
): AppearanceLineFragment {
  return {
    __typename: 'Appearance',
    id,
    functions,
    order: 1,
    attendee: { __typename: 'Person', id: 'p', kind: 'PERSON', name: '韦韬' },
    meeting: { __typename: 'Meeting', id: `m${id}`, kind: 'MEETING', name: '会议', date },
    statements: [],
  };
}

describe('appearances along time', () => {
  it('stand on a line a function, between the first day and the last', () => {
    const measure = measureAppearances([
      appear('c', '2022-01-11', ['ATTENDED']),
      appear('a', '2022-01-01', ['ATTENDED', 'SPOKE']),
      appear('b', '2022-01-06', ['ATTENDED']),
      appear('x', 'XXXX-01-06', ['ATTENDED']),
      appear('y', null, ['CHAIRED']),
    ]);
    const lines = measure?.lines.map(({ function: each, marks }) => [
      each,
      ...marks.map(({ id, at }) => `${id} ${at}`),
    ]);
    expect(lines).toEqual([
      ['ATTENDED', 'a 0', 'b 0.5', 'c 1'],
      ['SPOKE', 'a 0'],
    ]);
    expect([measure?.from, measure?.to]).toEqual(['2022-01-01', '2022-01-11']);
  });

  it('make no chart on a single day, or without any', () => {
    const day = '2022-01-01';
    expect(measureAppearances([appear('a', day, ['MET']), appear('b', day, ['MET'])])).toBeNull();
    expect(measureAppearances([])).toBeNull();
  });
});

describe('who came before and after in a post', () => {
  // A day that an article states is written with an exclamation mark.
  const end = (day: string | null) =>
    day === null
      ? null
      : { __typename: 'TenureEnd' as const, date: day.slice(0, 10), hard: day.endsWith('!') };
  const hold = (id: string, start: string | null, last: string | null) => ({
    tenure: {
      id,
      start: end(start),
      end: end(last),
      person: { id, kind: 'PERSON' as const, name: id },
    },
  });
  const one = [
    hold('甲', '2019-01-01', '2019-06-01'),
    hold('乙', '2020-01-01', '2020-12-01'),
    hold('丙', '2020-12-01!', '2022-01-01'),
    hold('丁', null, null),
  ];
  const several = [
    hold('甲', '2019-01-01', '2021-06-01!'),
    hold('乙', '2019-01-01', '2022-01-01'),
    hold('丙', '2021-06-01!', '2022-01-01'),
    hold('丁', '2021-06-02', '2021-07-01'),
    hold('戊', '2023-01-01', '2023-01-01'),
    hold('己', null, null),
  ];
  it.each([
    ['one holder', one, '甲', null, '乙', ''],
    ['one holder', one, '乙', '甲', '丙', ''],
    ['one holder', one, '丙', '乙', null, ''],
    ['one holder', one, '丁', null, null, ''],
    ['one holder', one, '庚', null, null, ''],
    ['several holders', several, '甲', null, '丙', '乙'],
    ['several holders', several, '丙', '甲', null, '乙丁'],
    ['several holders', several, '乙', null, null, '甲丙丁'],
    ['several holders', several, '丁', null, null, '乙丙'],
    ['several holders', several, '戊', null, null, ''],
    ['several holders', several, '己', null, null, ''],
    [
      'two on one day',
      [hold('甲', '2019-01-01', '2019-01-01'), hold('乙', '2019-01-01', '2019-01-01')],
      '甲',
      null,
      null,
      '乙',
    ],
  ] as const)('%s: of %s', (_, holders, id, before, after, beside) => {
    const found = findSuccession(holders, id);
    expect([found.before?.name ?? null, found.after?.name ?? null]).toEqual([before, after]);
    expect(found.beside.map(({ name }) => name).join('')).toBe(beside);
  });
});

it.each([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1, 2'],
  [[1, 2, 3, 7, 9, 8], '1–3, 7–9'],
  [[5, 5, 1], '1, 5'],
])('the numbers %j are written %s', (numbers, text) => {
  expect(spanNumbers(numbers)).toBe(text);
});

describe('sources of a report', () => {
  it('are numbered as they come, each once, going on from those before', () => {
    const cite = (id: string) => ({ id }) as CitedFragment;
    const first = numberCitations([
      { statements: [cite('a'), cite('b')] },
      { statements: [cite('a')] },
    ]);
    expect(first.lines.map(({ numbers }) => numbers)).toEqual([[1, 2], [1]]);
    const more = numberCitations([{ statements: [cite('b'), cite('c')] }], first.sources);
    expect(more.lines[0]?.numbers).toEqual([2, 3]);
    expect(more.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a workspace file', () => {
  const graph = mergeGraph(EMPTY_GRAPH, sketchGraph(['p1', 'm1'], ['p1-m1']));
  const places = new Map([
    ['p1', { x: 1.4, y: -2 }],
    ['m1', { x: 30, y: 4 }],
  ]);

  it('brings back what was saved', () => {
    const saved = writeWorkspace({ ...INITIAL_STATE, graph, places, hidden: new Set(['m1']) });
    const workspace = readWorkspace(saved);
    expect(workspace?.address.ids).toEqual(['p1', 'm1']);
    expect(workspace?.address.hidden).toEqual(['m1']);
    expect(workspace?.places.get('p1')).toEqual({ x: 1, y: -2 });
  });

  it.each(['', '[]', 'null', '{"format":"other"}', '{"format":"renmai-workspace","version":2}'])(
    'is none: %s',
    (text) => {
      expect(readWorkspace(text)).toBeNull();
    },
  );

  it('leaves out places that are none', () => {
    const text = JSON.stringify({
      format: 'renmai-workspace',
      version: 1,
      address: '',
      places: [['p1', 1, 2], ['p2', 'x', 2], 'p3', [4, 5, 6], null],
    });
    expect([...(readWorkspace(text)?.places.keys() ?? [])]).toEqual(['p1']);
  });
});

describe('months', () => {
  it.each([
    [[], []],
    [['2022-05 3'], ['2022-05 3']],
    [
      ['2023-02 1', '2022-11 2'],
      ['2022-11 2', '2022-12 0', '2023-01 0', '2023-02 1'],
    ],
    [['XXXX-05 1', '2022 1', '2022-05 1'], ['2022-05 1']],
  ])('%j are filled to %j', (given, filled) => {
    const months = given.map((text) => {
      const [month = '', articles] = text.split(' ');
      return { month, articles: Number(articles) };
    });
    expect(fillMonths(months).map(({ month, articles }) => `${month} ${articles}`)).toEqual(filled);
  });
});
