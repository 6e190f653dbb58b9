import { describe, expect, it } from 'vitest';
import {
  focusEntity,
  showNeighbours,
  showOverview,
  showRelations,
} from '../../client/state/apply-answers.ts';
import { INITIAL_STATE } from '../../client/state/explorer-state.ts';
import { filterKinds } from '../../client/state/filter-kinds.ts';
import { findNeighbours } from '../../client/state/find-neighbours.ts';
import { mergeGraph } from '../../client/state/merge-graph.ts';
import { orderEdges, orderNodes } from '../../client/figures/order-rows.ts';
import { EMPTY_GRAPH } from '../../client/state/shown-graph.ts';
import { toggleKind } from '../../client/state/toggle-kind.ts';
import { sketchGraph } from './sketch-graph.ts';

const overview = { total: 9, ...sketchGraph(['p1', 'm1', 'o1'], ['p1-m1', 'o1-m1']) };
const opened = showOverview(INITIAL_STATE, overview);

describe('mergeGraph', () => {
  it('adds what is new and keeps the order of what is known', () => {
    const merged = mergeGraph(opened.graph, sketchGraph(['p2', 'm1'], ['p2-m1']));
    expect([...merged.nodes.keys()]).toEqual(['p1', 'm1', 'o1', 'p2']);
    expect([...merged.edges.keys()]).toEqual(['p1-m1', 'o1-m1', 'p2-m1']);
    expect(opened.graph.nodes.size).toBe(3);
  });

  it('leaves out an edge that lacks an end', () => {
    expect(mergeGraph(EMPTY_GRAPH, sketchGraph(['p1'], ['p1-m9'])).edges.size).toBe(0);
  });
});

describe('what the answers do', () => {
  it('an overview starts afresh and keeps how much there is', () => {
    const again = showOverview(opened, { total: 1, ...sketchGraph(['p7'], []) });
    expect([...again.graph.nodes.keys()]).toEqual(['p7']);
    expect(again.total).toBe(1);
  });

  it('an expansion says how many of how many neighbours are shown', () => {
    const answer = { total: 8, ...sketchGraph(['p1', 'm1', 'm2'], ['p1-m1', 'p1-m2']) };
    const expanded = showNeighbours(opened, 'p1', answer);
    expect(expanded.expansions.get('p1')).toBe(7);
    expect(expanded.status).toEqual({
      key: 'status.expanded',
      values: { name: 'name of p1', added: 1, shown: 2, total: 7 },
    });
  });

  it('relations among what is shown add no node', () => {
    const answer = sketchGraph(['p1', 'm1', 'p9'], ['p1-o1', 'p9-m1']);
    const related = showRelations(opened, answer).graph;
    expect(related.nodes.size).toBe(3);
    expect([...related.edges.keys()]).toEqual(['p1-m1', 'o1-m1', 'p1-o1']);
  });

  it('a focus opens, centres and unhides, each time anew', () => {
    const hidden = toggleKind(opened, 'PERSON');
    const entity = { id: 'p1', kind: 'PERSON', name: 'name of p1' } as const;
    const focused = focusEntity(focusEntity(hidden, entity), entity);
    expect(focused.hiddenKinds.size).toBe(0);
    expect(focused.trail.now).toEqual({ panel: 'PERSON', id: 'p1' });
    expect(focused.trail.before).toEqual([{ panel: 'START' }]);
    expect(focused.centre).toEqual({ id: 'p1', turn: 2 });
  });
});

describe('what is visible', () => {
  it.each([
    [[], ['p1', 'm1', 'o1'], ['p1-m1', 'o1-m1']],
    [['PERSON'], ['m1', 'o1'], ['o1-m1']],
    [['MEETING'], ['p1', 'o1'], []],
  ] as const)('without %j', (hidden, nodes, edges) => {
    const visible = filterKinds(opened.graph, new Set(hidden));
    expect([...visible.nodes.keys()]).toEqual(nodes);
    expect([...visible.edges.keys()]).toEqual(edges);
  });

  it('a kind is hidden and shown by turns', () => {
    const once = toggleKind(opened, 'ROLE');
    expect([...once.hiddenKinds]).toEqual(['ROLE']);
    expect(toggleKind(once, 'ROLE').hiddenKinds.size).toBe(0);
  });

  it.each([
    ['m1', ['p1', 'o1']],
    ['p1', ['m1']],
    ['nowhere', []],
  ])('neighbours of %s', (id, neighbours) => {
    expect([...findNeighbours(opened.graph, id)]).toEqual(neighbours);
  });

  it.each([
    ['', ['m1', 'o1', 'p1'], 2],
    ['of P1', ['p1'], 1],
    ['none', [], 0],
  ])('rows that hold "%s"', (sought, nodes, edges) => {
    expect(orderNodes(opened.graph, sought).map(({ id }) => id)).toEqual(nodes);
    expect(orderEdges(opened.graph, sought)).toHaveLength(edges);
  });

  it('the latest report of a person is the graph’s, of a post that of its relations where all are shown', () => {
    const days = new Map([
      ['p1-m1', '2022-05-24'],
      ['o1-m1', 'XXXX-05-26'],
    ]);
    const edges = new Map(
      [...opened.graph.edges].map(([id, edge]) => [
        id,
        { ...edge, lastSeen: days.get(id) ?? null },
      ]),
    );
    const last = (degree: number, lastSeen: string | null, id = 'm1') => {
      const nodes = new Map(opened.graph.nodes);
      const node = nodes.get(id);
      if (node) nodes.set(id, { ...node, degree, lastSeen });
      return orderNodes({ nodes, edges }, `of ${id}`)[0]?.lastSeen;
    };
    expect(last(9, '2023-01-01')).toBe('2023-01-01');
    expect(last(2, null)).toBe('2022-05-24');
    expect(last(3, null)).toBeNull();
    expect(last(1, null, 'o1')).toBeNull();
  });
});
