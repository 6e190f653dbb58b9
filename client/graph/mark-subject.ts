import type { Core } from 'cytoscape';

/** Marks a node with its neighbours, or an edge with its ends, and lets the rest step back. */
export function markSubject(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded');
    if (id === null) return;
    const subject = cy.getElementById(id);
    if (subject.empty()) return;
    const near =
      subject.group() === 'nodes'
        ? subject.closedNeighborhood()
        : subject.union(subject.connectedNodes());
    cy.elements().not(near).addClass('faded');
    near.edges().addClass('near');
    subject.addClass('chosen');
  });
}
