/** A neighbourhood as the API would send it, of people and meetings as they are linked in papers. */
const KINDS = ['PERSON', 'MEETING', 'ROLE', 'ORGANISATION'] as const;
const TYPES = ['Person', 'Meeting', 'Role', 'Organisation'] as const;
const NAMES = ['王建国', '全市教育工作会议', '太原市副市长', '太原市人民政府办公室'] as const;

/** @returns the same for the same numbers: a small generator stands in for chance */
export function makeLargeAnswer(nodeCount: number, edgeCount: number) {
  let seed = 7;
  const draw = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    __typename: 'GraphNode',
    degree: 2 + draw(9),
    entity: {
      __typename: TYPES[index % 4],
      id: `n${index}`,
      kind: KINDS[index % 4],
      name: `${NAMES[index % 4] ?? ''}${index}`,
    },
  }));
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    // Each node hangs on an earlier one near it, the rest lie across.
    const source = index < nodeCount - 1 ? index + 1 : draw(nodeCount);
    const target = index < nodeCount - 1 ? Math.max(0, source - 1 - draw(40)) : draw(nodeCount);
    return {
      __typename: 'GraphEdge',
      id: `e${index}`,
      kind: 'ATTENDED',
      source: `n${source}`,
      target: `n${target}`,
      statementCount: 1 + draw(4),
      functions: ['ATTENDED'],
      firstSeen: `2022-0${1 + draw(9)}-1${draw(10)}`,
      lastSeen: '2022-12-20',
    };
  });
  return {
    data: { neighbourhood: { __typename: 'Neighbourhood', total: nodeCount, nodes, edges } },
  };
}
