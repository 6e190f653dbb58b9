import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { fitLabels } from './fit-labels.ts';
import { stretchToFit } from './stretch-to-fit.ts';

cytoscape.use(fcose);

/** Above this, the finer pass would hold the page for seconds: 4.5 s at 500 nodes on 2 cores. */
const FINE_UP_TO = 200;
const PADDING = 56;

/** Lays the visible nodes out anew and shows them all. */
export function arrangeAll(cy: Core): void {
  const visible = cy.elements().not('.hidden');
  const options = {
    name: 'fcose',
    quality: visible.nodes().length <= FINE_UP_TO ? 'default' : 'draft',
    animate: false,
    randomize: true,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: 70,
    nodeRepulsion: 9000,
    gravity: 0.35,
    packComponents: true,
    numIter: 1000,
    fit: false,
  };
  visible.layout(options).run();
  const nodes = visible.nodes().toArray();
  const places = stretchToFit(
    nodes.map((node) => node.position()),
    cy.width() / Math.max(1, cy.height()),
  );
  cy.batch(() => {
    nodes.forEach((node, index) => node.position(places[index] ?? node.position()));
  });
  cy.fit(visible, PADDING);
  fitLabels(cy);
}
