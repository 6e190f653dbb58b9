import type { Core, NodeSingular } from 'cytoscape';
import { travel } from './travel.ts';

/** The node that an arrow key leads to: the best connected one where the journey begins. */
export function findNextStop(cy: Core, cursor: string | null, key: string): string | null {
  const shown = cy.nodes().not('.hidden').nodes().toArray();
  const here = shown.find((node) => node.id() === cursor);
  if (!here) return findBusiest(shown)?.id() ?? null;
  const near = here.neighborhood();
  const stops = shown.map((node) => ({
    id: node.id(),
    ...node.position(),
    linked: near.contains(node),
  }));
  return travel(here.position(), stops, key) ?? cursor;
}

function findBusiest(nodes: readonly NodeSingular[]): NodeSingular | undefined {
  return [...nodes].sort((a, b) => b.degree(false) - a.degree(false))[0];
}
