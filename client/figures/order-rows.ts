import type { ShownEdge, ShownGraph, ShownNode } from '../state/shown-graph.ts';

export interface EdgeRow {
  readonly edge: ShownEdge;
  readonly source: ShownNode;
  readonly target: ShownNode;
}

/**
 * Nodes whose name holds the sought text, best connected first. Of a post or an organisation the
 * latest day is known only where all its relations are shown.
 */
export function orderNodes(graph: ShownGraph, sought: string): ShownNode[] {
  const reports = new Map<string, { count: number; latest: string | null }>();
  for (const { source, target, lastSeen } of graph.edges.values()) {
    for (const id of [source, target]) {
      const { count, latest } = reports.get(id) ?? { count: 0, latest: null };
      const isLater = lastSeen && /^\d/.test(lastSeen) && lastSeen > (latest ?? '');
      reports.set(id, { count: count + 1, latest: isLater ? lastSeen : latest });
    }
  }
  return [...graph.nodes.values()]
    .filter((node) => holds(node.name, sought))
    .map((node) => {
      const { count = 0, latest = null } = reports.get(node.id) ?? {};
      const isWhole = count === node.degree;
      return { ...node, lastSeen: node.lastSeen ?? (isWhole ? latest : null) };
    })
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
