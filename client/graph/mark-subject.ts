import type { Core } from 'cytoscape';

/** Marks a node with its visible neighbours, or an edge with its ends, and lets the rest step back. */
export function markSubject(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded');
    if (id === null) return;
    const subject = cy.getElementById(id);
    if (subject.empty()) return;
    const edges =
      subject.group() === 'nodes' ? subject.connectedEdges().not('.hidden') : subject.edges();
    const near = subject.union(edges).union(edges.connectedNodes());
    cy.elements().not(near).addClass('faded');
    edges.addClass('near');
    subject.addClass('chosen');
  });
}
