import type { ShownGraph } from './shown-graph.ts';

/** By the ids of the nodes, the earliest day of any of their relations; none where all are undated. */
export function findFirstDays({ edges }: ShownGraph): Map<string, string> {
  const days = new Map<string, string>();
  for (const { source, target, firstSeen } of edges.values()) {
    if (!firstSeen) continue;
    for (const id of [source, target]) {
      const known = days.get(id);
      if (known === undefined || firstSeen < known) days.set(id, firstSeen);
    }
  }
  return days;
}
