import { describe, expect, it } from 'vitest';
import { tellApart } from '../../client/figures/tell-apart.ts';
import type { ShownEdge, ShownNode } from '../../client/state/shown-graph.ts';

type Named = readonly [id: string, name: string, day?: string];
type Held = readonly [person: string, post: string, sentences: number, kind?: ShownEdge['kind']];

const KINDS: Readonly<Record<string, ShownNode['kind']>> = {
  p: 'PERSON',
  r: 'ROLE',
  m: 'MEETING',
};

function tell(named: readonly Named[], held: readonly Held[] = []): Record<string, string> {
  const nodes = named.map(([id, name, day]) => {
    const kind = KINDS[id.charAt(0)] ?? 'ORGANISATION';
    return { id, kind, name, degree: 1, lastSeen: day ?? null };
  });
  const edges = held.map(([source, target, statementCount, kind = 'HOLDS']) => {
    const id = `${source}-${target}`;
    const seen = { functions: [], firstSeen: null, lastSeen: null };
    return { __typename: 'GraphEdge' as const, id, kind, source, target, statementCount, ...seen };
  });
  return Object.fromEntries(
    tellApart({
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
    }),
  );
}

describe('what stands with a name', () => {
  it.each([
    [
      'the day of a meeting that is named by its kind',
      [['m1', '调研', '2022-05-17']],
      { m1: '2022-05-17' },
    ],
    ['no day with a name of its own', [['m1', '全市教育工作会议', '2022-05-17']], {}],
    [
      'the days of two meetings of one name',
      [
        ['m1', '全市教育工作会议', '2022-05-17'],
        ['m2', '全市教育工作会议', 'XXXX-03-02'],
      ],
      { m1: '2022-05-17', m2: '03-02' },
    ],
    ['nothing where the day is not known', [['m1', '调研']], {}],
    [
      'nothing with a person and a body of one name',
      [
        ['p1', '和平'],
        ['o1', '和平'],
      ],
      {},
    ],
  ] satisfies [string, Named[], Record<string, string>][])('%s', (_, named, told) => {
    expect(tell(named)).toEqual(told);
  });

  const POSTS: Named[] = [
    ['r1', '甲县县长'],
    ['r2', '甲县县委书记'],
  ];
  it.each([
    ['one 王磊', [['p1', '王磊']], [['p1', 'r1', 1]], {}],
    [
      'two, one of whom has posts here',
      [
        ['p1', '王磊'],
        ['p2', '王磊'],
      ],
      [
        ['p1', 'r1', 1],
        ['p1', 'r2', 3],
      ],
      { p1: '甲县县委书记' },
    ],
    [
      'two who only attended',
      [
        ['p1', '王磊'],
        ['p2', '王磊'],
      ],
      [['p1', 'r1', 1, 'ATTENDED']],
      {},
    ],
  ] satisfies [string, Named[], Held[], Record<string, string>][])(
    'the post of one of several people: %s',
    (_, named, held, told) => {
      expect(tell([...named, ...POSTS], held)).toEqual(told);
    },
  );
});
