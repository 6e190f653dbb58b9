import type { LayoutEdge } from './layout.ts';

/** The neighbours of every node that has any, in the order of the edges. */
export function linkNodes(edges: readonly LayoutEdge[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of edges) {
    link(source, target);
    link(target, source);
  }
  return neighbours;
}
