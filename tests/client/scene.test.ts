import { describe, expect, it } from 'vitest';
import { LAYOUT_NAMES, LAYOUTS } from '../../client/layouts/registry.ts';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { showAddress, showNeighbours, showOverview } from '../../client/state/apply-answers.ts';
import {
  collapseNode,
  hideNode,
  moveNode,
  showHidden,
  togglePin,
} from '../../client/state/change-shown.ts';
import { INITIAL_STATE, type ExplorerState } from '../../client/state/explorer-state.ts';
import { countByTime } from '../../client/figures/count-by-time.ts';
import { keep } from '../../client/state/keep.ts';
import { markColumns } from '../../client/figures/mark-columns.ts';
import { markTimes } from '../../client/figures/mark-times.ts';
import { filterTime } from '../../client/state/filter-time.ts';
import { recordStep, redo, undo } from '../../client/state/history.ts';
import { placeArrivals } from '../../client/state/place-arrivals.ts';
import { takeScene } from '../../client/state/scene.ts';
import { seeVisible } from '../../client/state/see-visible.ts';
import { askLayout, setLayout } from '../../client/state/set-layout.ts';
import { findRange, setRange, stepRange } from '../../client/state/set-range.ts';
import { openView } from '../../client/state/view.ts';
import { sketchGraph } from './sketch-graph.ts';

const overview = { total: 9, ...sketchGraph(['p1', 'm1', 'o1'], ['p1-m1', 'o1-m1']) };
const bare = showOverview(INITIAL_STATE, overview);
const input = askLayout(bare, 1.5);
const opened = setLayout(bare, 'FORCE', input, LAYOUTS.FORCE(input));
const neighbours = {
  total: 4,
  ...sketchGraph(['p1', 'm1', 'm2', 'm3'], ['p1-m1', 'p1-m2', 'p1-m3']),
};
const expand = (state: ExplorerState) => placeArrivals(showNeighbours(state, 'p1', neighbours));

describe('undo and redo', () => {
  it.each<[string, (state: ExplorerState) => ExplorerState]>([
    ['an expansion', expand],
    ['a node hidden', (state) => hideNode(state, 'p1')],
    ['a node pinned', (state) => togglePin(state, 'p1')],
    ['a node moved', (state) => moveNode(state, 'p1', { x: 1, y: 2 })],
  ])('take back and do again %s, to the letter', (_, act) => {
    const done = recordStep(opened, act(opened));
    const undone = undo(done);
    expect(takeScene(undone)).toEqual(takeScene(opened));
    expect(takeScene(redo(undone))).toEqual(takeScene(done));
    expect(redo(redo(undone))).toEqual(redo(undone));
  });

  it('a new act takes away what could be done again', () => {
    const undone = undo(recordStep(opened, hideNode(opened, 'p1')));
    expect(undone.status).toEqual({ key: 'status.undone' });
    expect(recordStep(undone, togglePin(undone, 'm1')).status).toBeNull();
    expect(recordStep(undone, hideNode(undone, 'm1')).history.future).toEqual([]);
  });

  it('opening a panel is no step, and nothing done is none', () => {
    const view = { panel: 'PERSON', id: 'p1' } as const;
    const looked = { ...opened, trail: openView(opened.trail, view) };
    expect(recordStep(opened, looked).history.past).toEqual([]);
    expect(recordStep(opened, hideNode(opened, 'nobody')).history.past).toEqual([]);
    expect(undo(opened)).toBe(opened);
  });
});

describe('what a reader does with nodes', () => {
  it('an expansion moves nothing that is there', () => {
    const after = expand(opened);
    expect(after.graph.nodes.size).toBe(5);
    for (const [id, place] of opened.places) expect(after.places.get(id)).toEqual(place);
    expect(after.places.size).toBe(5);
  });

  it('a collapse takes away what hangs on the node alone, but nothing pinned', () => {
    const after = collapseNode(togglePin(expand(opened), 'm3'), 'p1');
    expect([...after.graph.nodes.keys()]).toEqual(['p1', 'm1', 'o1', 'm3']);
    expect(after.status?.values).toEqual({ name: 'name of p1', count: 1 });
  });

  it('hidden nodes are out of sight with their relations, and come back', () => {
    const hidden = hideNode(opened, 'm1');
    expect([...seeVisible(hidden).nodes.keys()]).toEqual(['p1', 'o1']);
    expect(seeVisible(hidden).edges.size).toBe(0);
    expect(seeVisible(showHidden(hidden)).nodes.size).toBe(3);
  });
});

describe('the filter by time', () => {
  const [early, late] = [...opened.graph.edges.values()];
  if (!early || !late) throw new Error('the sketch has two edges');
  const graph = {
    nodes: opened.graph.nodes,
    edges: new Map([
      [early.id, { ...early, firstSeen: '2021-01-01', lastSeen: '2021-03-01' }],
      [late.id, { ...late, firstSeen: '2022-01-01', lastSeen: '2022-01-01' }],
    ]),
  };
  it.each([
    [null, '2021-06-01', ['p1', 'm1']],
    ['2021-02-01', '2021-02-02', ['p1', 'm1']],
    ['2021-03-02', null, ['m1', 'o1']],
    ['2023-01-01', null, []],
  ])('from %s to %s', (from, to, ids) => {
    expect([...filterTime(graph, { from, to }, new Set()).nodes.keys()]).toEqual(ids);
  });
  it('keeps what is pinned, and knows that the undated is in no range', () => {
    const range = { from: '2023-01-01', to: null };
    expect([...filterTime(graph, range, new Set(['p1'])).nodes.keys()]).toEqual(['p1']);
    expect(filterTime(opened.graph, range, new Set()).edges.size).toBe(0);
  });
});

describe('the slider of time', () => {
  const [edge] = [...opened.graph.edges.values()];
  if (!edge) throw new Error('the sketch has edges');
  const dated = (...spans: readonly (readonly [string | null, string | null])[]) => ({
    nodes: opened.graph.nodes,
    edges: new Map(
      spans.map(([firstSeen, lastSeen], index) => [`${index}`, { ...edge, firstSeen, lastSeen }]),
    ),
  });
  const year = countByTime(dated(['2021-11-03', '2021-11-03'], ['2022-02-01', '2022-03-01']));

  it.each([
    ['no dates', dated([null, null], ['XXXX-01-02', 'XXXX-01-02']), []],
    [
      'days',
      dated(['2022-02-27', '2022-03-01']),
      [
        ['2022-02-27', 1],
        ['2022-02-28', 0],
        ['2022-03-01', 0],
      ],
    ],
  ] as const)('counts by day: %s', (_, graph, bins) => {
    expect(countByTime(graph).map(({ from, count }) => [from, count])).toEqual(bins);
  });

  it.each([
    ['days', dated(['2022-02-27', '2022-03-01']), '0 2022-02, 2 2022-03'],
    ['one month', dated(['2022-02-03', '2022-02-05']), '0 2022-02'],
    ['every second month', dated(['2021-11-03', '2023-01-02']), '0 2021-11, 2 2022-01, 4 2022-03'],
    ['every third month', dated(['2021-06-03', '2023-05-02']), '1 2021-07, 4 2021-10, 7 2022-01'],
    ['years', dated(['2019-11-03', '2022-01-02']), '0 2019, 2 2020, 14 2021'],
    ['every second year', dated(['1998-12-01', '2021-11-03']), '0 1998, 13 2000, 37 2002'],
  ])('names where years or months begin: %s', (_, graph, marks) => {
    const named = markTimes(countByTime(graph)).map(({ index, date }) => `${index} ${date}`);
    expect(named.slice(0, 3).join(', ').slice(0, marks.length)).toBe(marks);
    expect(named.length).toBeLessThan(13);
  });

  it('counts longer spans by month, to the last day of each', () => {
    expect(year.map(({ to, count }) => [to, count])).toEqual([
      ['2021-11-30', 1],
      ['2021-12-31', 0],
      ['2022-01-31', 0],
      ['2022-02-28', 1],
      ['2022-03-31', 0],
    ]);
  });

  it.each([
    [0, 4, null],
    [1, 4, { from: '2021-12-01', to: null }],
    [3, 0, { from: null, to: '2022-02-28' }],
  ] as const)('from %i to %i', (one, other, range) => {
    const state = setRange(opened, year, one, other);
    expect(state.range).toEqual(range);
    expect(findRange(state, year)).toEqual({
      start: Math.min(one, other),
      end: Math.max(one, other),
    });
  });

  it('is one step to undo, however far it was drawn', () => {
    const moved = [1, 2, 3].reduce<ExplorerState>(
      (state, start) => recordStep(state, setRange(state, year, start, 4)),
      recordStep(opened, hideNode(opened, 'p1')),
    );
    expect(moved.history.past).toHaveLength(2);
    expect(undo(moved).range).toBeNull();
    expect(undo(moved).hidden.size).toBe(1);
    const freed = recordStep(moved, { ...moved, range: null });
    expect(undo(freed).range).toEqual(moved.range);
  });
});

describe('time moving on by itself', () => {
  const bins = [1, 0, 2, 3].map((count, index) => {
    const day = `2022-05-0${index + 1}`;
    return { from: day, to: day, count };
  });
  it.each([
    ['all times', null, [0, 0]],
    ['the first day', { from: null, to: '2022-05-01' }, [2, 2]],
    ['two days', { from: null, to: '2022-05-02' }, [2, 3]],
    ['the third day', { from: '2022-05-03', to: '2022-05-03' }, [3, 3]],
    ['the last day', { from: '2022-05-04', to: null }, null],
  ] as const)('goes on from %s', (_, range, next) => {
    const step = stepRange({ range }, bins);
    expect(step && [step.start, step.end]).toEqual(next);
  });

  it('shows the relations that were so on a day, their ends, and what is pinned', () => {
    const edge = [...opened.graph.edges.keys()][0] ?? '';
    const asOf = { day: '2022-05-24', edges: new Set([edge]) };
    const seen = seeVisible({ ...opened, asOf, pins: new Set(['o1']) });
    expect([...seen.edges.keys()]).toEqual([edge]);
    expect([...seen.nodes.keys()].sort()).toEqual(['m1', 'o1', 'p1']);
    expect(seeVisible({ ...opened, asOf }).nodes.has('o1')).toBe(false);
  });
});

describe('the address', () => {
  const state: ExplorerState = {
    ...moveNode(hideNode(expand(opened), 'm2'), 'p1', { x: -12, y: 30 }),
    layout: 'TIME',
    range: { from: '2022-01-01', to: null },
    asOf: { day: '2022-05-24', edges: new Set() },
    language: 'en',
    trail: openView(opened.trail, { panel: 'EDGE', id: 'p1-m1', statement: 's1' }),
  };

  it('brings the whole state back', () => {
    const address = readAddress(`#${writeAddress(state)}`);
    const answer = { total: 5, ...sketchGraph(address.ids ?? [], ['p1-m1', 'o1-m1']) };
    const again = { ...showAddress(INITIAL_STATE, address, answer, 9), language: address.language };
    for (const key of ['hidden', 'pins', 'hiddenKinds', 'layout', 'range', 'language'] as const) {
      expect(again[key]).toEqual(state[key]);
    }
    expect([...again.graph.nodes.keys()]).toEqual([...state.graph.nodes.keys()]);
    expect(again.places.get('p1')).toEqual({ x: -12, y: 30 });
    expect(again.trail.now).toEqual(state.trail.now);
    expect(address.day).toBe('2022-05-24');
  });

  it('names no nodes while the explorer shows what it opened on', () => {
    expect(writeAddress(opened)).toBe('lang=zh&view=START');
  });

  it.each([
    '',
    '#',
    '#ids=&pins=x@y,z&layout=SPIRAL&time=tomorrow&day=2022&view=ROBOT:1&lang=xx&kinds=TREE',
    '#ids=<script>&hide=%E0%A4%A&view=PERSON',
  ])('leaves out what it does not understand: %s', (hash) => {
    expect(readAddress(hash)).toEqual({
      ids: null,
      pins: new Map(),
      hidden: [],
      hiddenKinds: [],
      layout: 'FORCE',
      range: null,
      day: null,
      view: null,
      language: null,
    });
  });
});

describe('layouts', () => {
  const part = sketchGraph(
    ['p1', 'p2', 'p3', 'm1', 'm2', 'o1', 'r1', 'p4'],
    ['p1-m1', 'p2-m1', 'p3-m2', 'p1-r1', 'r1-o1', 'p2-m2'],
  );
  const whole = showOverview(INITIAL_STATE, { total: 8, ...part });

  it.each(LAYOUT_NAMES)('%s gives every node a place of its own, the same each time', (name) => {
    const asked = askLayout(whole, 1.5);
    const places = LAYOUTS[name](asked);
    expect(places).toHaveLength(8);
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40);
      }
    }
    expect(LAYOUTS[name](asked)).toEqual(places);
    expect(LAYOUTS[name]({ ...asked, nodes: [], edges: [] })).toEqual([]);
  });

  it.each(LAYOUT_NAMES)('%s leaves pinned nodes where they are', (name) => {
    const pinned = moveNode({ ...whole, places: new Map() }, 'p2', { x: 77, y: -5 });
    const [, second] = LAYOUTS[name](askLayout(pinned, 1.5));
    expect(second).toEqual({ x: 77, y: -5 });
  });
});

it('what views remember is replaced by name, and the oldest is forgotten', () => {
  let kept = keep(keep(new Map(), 'LIST sought', '韦'), 'LIST sought', '张');
  expect([...kept]).toEqual([['LIST sought', '张']]);
  for (let index = 0; index < 300; index += 1) kept = keep(kept, `PERSON p${index} posts`, 120);
  expect(kept.size).toBe(200);
  expect(kept.has('LIST sought')).toBe(false);
});

describe('a layout by time', () => {
  const part = sketchGraph(['p1', 'p2', 'm1', 'm2', 'm3'], ['p1-m1', 'p2-m2', 'p1-m3']);
  const dated = (days: readonly (string | null)[]) => {
    const edges = part.edges.map((edge, index) => ({ ...edge, firstSeen: days[index] ?? null }));
    const shown = showOverview(INITIAL_STATE, { total: 5, ...part, edges });
    const asked = askLayout(shown, 1);
    return setLayout(shown, 'TIME', asked, LAYOUTS.TIME(asked));
  };
  const order = ({ places }: ExplorerState) => [...places].sort(([, a], [, b]) => a.x - b.x);

  it('goes from left to right, the undated first, and keeps nodes apart', () => {
    const laid = dated(['2022-01-01', '2022-05-01', null]);
    expect(order(laid).map(([id]) => id)).toEqual(['m3', 'p1', 'm1', 'p2', 'm2']);
    expect(new Set([...laid.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  });

  it.each([
    ['months of few years', ['2022-01-01', '2022-05-01'], ['2022-01', '2022-05']],
    ['no month where nothing is dated', [], []],
  ])('marks %s', (_, days, wanted) => {
    expect(markColumns(dated(days)).map(({ date }) => date)).toEqual(wanted);
  });

  it('marks nothing by what a reader has moved', () => {
    const laid = dated(['2022-01-01', '2022-05-01']);
    const moved = ['p2', 'm2'].reduce((state, id) => moveNode(state, id, { x: -900, y: 0 }), laid);
    expect(markColumns(moved).map(({ date }) => date)).toEqual(['2022-01']);
  });
});

it.each([4, 40, 400])('rings of %i neighbours stay apart and close to the middle', (count) => {
  const ids = Array.from({ length: count }, (_, index) => `m${index}`);
  const star = sketchGraph(
    ['p1', ...ids],
    ids.map((id) => `p1-${id}`),
  );
  const shown = showOverview(INITIAL_STATE, { total: count, ...star });
  const places = LAYOUTS.CONCENTRIC(askLayout(shown, 1));
  expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(
    190 + 60 * Math.sqrt(count),
  );
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(70);
});
