import type { CollectionReturnValue, Core, EdgeCollection, EdgeSingular } from 'cytoscape';

/** What the canvas is to mark. */
export interface Marked {
  readonly ids: readonly string[];
  /** Whether these are all there is to see, as of a path; else what ties them is seen too. */
  readonly isWhole: boolean;
}

/**
 * Marks what the panel is about and lets the rest step back. Without anything that is shown, nothing
 * steps back.
 */
export function markSubject(cy: Core, { ids, isWhole }: Marked): void {
  const wanted = new Set(ids);
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near faded');
    const subjects = cy
      .elements()
      .not('.hidden')
      .filter((element) => wanted.has(element.id()));
    if (subjects.empty()) return;
    const ties = subjects.edges().union(isWhole ? cy.collection() : findTies(subjects, wanted));
    const near = subjects.union(ties).union(ties.connectedNodes());
    cy.elements().not(near).addClass('faded');
    ties.edges().addClass('near');
    subjects.addClass('chosen');
  });
}

/** Of one node its visible edges, of several those that lead to what at least two of them have in common. */
function findTies(subjects: CollectionReturnValue, wanted: ReadonlySet<string>): EdgeCollection {
  const isCommon = (edge: EdgeSingular) => {
    if (subjects.length === 1) return true;
    return [edge.source(), edge.target()].every(
      (end) => wanted.has(end.id()) || end.neighborhood().intersection(subjects).length > 1,
    );
  };
  return subjects.nodes().connectedEdges().not('.hidden').edges().filter(isCommon);
}
