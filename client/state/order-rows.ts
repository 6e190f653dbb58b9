import type { ShownEdge, ShownGraph, ShownNode } from './shown-graph.ts';

export interface EdgeRow {
  readonly edge: ShownEdge;
  readonly source: ShownNode;
  readonly target: ShownNode;
}

export interface NodeRow extends ShownNode {
  /** The latest report of any of its relations in the graph, EDTF; null where none is dated. */
  readonly lastSeen: string | null;
}

/** Nodes whose name holds the sought text, best connected first. */
export function orderNodes(graph: ShownGraph, sought: string): NodeRow[] {
  const latest = new Map<string, string>();
  for (const { source, target, lastSeen } of graph.edges.values()) {
    if (!lastSeen) continue;
    for (const id of [source, target])
      if (lastSeen > (latest.get(id) ?? '')) latest.set(id, lastSeen);
  }
  return [...graph.nodes.values()]
    .filter((node) => holds(node.name, sought))
    .map((node) => ({ ...node, lastSeen: latest.get(node.id) ?? null }))
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name, 'zh'));
}

/** Edges with their two ends, either of which holds the sought text, best evidenced first. */
export function orderEdges(graph: ShownGraph, sought: string): EdgeRow[] {
  const rows: EdgeRow[] = [];
  for (const edge of graph.edges.values()) {
    const source = graph.nodes.get(edge.source);
    const target = graph.nodes.get(edge.target);
    if (!source || !target) continue;
    if (holds(source.name, sought) || holds(target.name, sought)) {
      rows.push({ edge, source, target });
    }
  }
  return rows.sort(
    (a, b) =>
      b.edge.statementCount - a.edge.statementCount ||
      a.source.name.localeCompare(b.source.name, 'zh'),
  );
}

function holds(name: string, sought: string): boolean {
  return name.toLowerCase().includes(sought.trim().toLowerCase());
}
