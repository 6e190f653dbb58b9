import type { Core, EdgeSingular } from 'cytoscape';

/**
 * Marks what the panel is about and lets the rest step back: of one node its visible neighbours, of
 * an edge its ends, of several nodes what at least two of them have in common. Without any that is
 * shown, nothing steps back.
 */
export function markSubject(cy: Core, ids: readonly string[]): void {
  const wanted = new Set(ids);
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near faded');
    const subjects = cy.elements().filter((element) => wanted.has(element.id()));
    if (subjects.empty()) return;
    const isCommon = (edge: EdgeSingular) => {
      if (subjects.length === 1) return true;
      return [edge.source(), edge.target()].every(
        (end) => wanted.has(end.id()) || end.neighborhood().intersection(subjects).length > 1,
      );
    };
    const shown = subjects.nodes().connectedEdges().not('.hidden').edges().filter(isCommon);
    const edges = subjects.edges().union(shown).edges();
    const near = subjects.union(edges).union(edges.connectedNodes());
    cy.elements().not(near).addClass('faded');
    edges.addClass('near');
    subjects.addClass('chosen');
  });
}
