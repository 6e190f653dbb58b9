import type { GraphPart } from '../../client/state/shown-graph.ts';

type Kind = GraphPart['nodes'][number]['entity']['kind'];

const KINDS: Readonly<
  Record<string, readonly [Kind, 'Person' | 'Role' | 'Organisation' | 'Meeting']>
> = {
  p: ['PERSON', 'Person'],
  r: ['ROLE', 'Role'],
  o: ['ORGANISATION', 'Organisation'],
  m: ['MEETING', 'Meeting'],
};

/**
 * An answer of the API in short: an id begins with the letter of its kind.
 *
 * @example sketchGraph(['p1', 'm1'], ['p1-m1'])
 */
export function sketchGraph(ids: readonly string[], edges: readonly string[]): GraphPart {
  const degreeOf = (id: string) => edges.filter((edge) => edge.split('-').includes(id)).length;
  return {
    nodes: ids.map((id) => {
      const [kind, __typename] = KINDS[id.charAt(0)] ?? KINDS.p ?? ['PERSON', 'Person'];
      return {
        __typename: 'GraphNode',
        degree: degreeOf(id),
        entity: { __typename, id, kind, name: `name of ${id}` },
      };
    }),
    edges: edges.map((id) => {
      const [source = '', target = ''] = id.split('-');
      return {
        __typename: 'GraphEdge',
        id,
        kind: 'ATTENDED',
        source,
        target,
        statementCount: 1,
        functions: [],
        firstSeen: null,
        lastSeen: null,
      };
    }),
  };
}
