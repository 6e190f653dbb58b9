import type { CollectionReturnValue, Core } from 'cytoscape';
import type { ShownGraph } from '../state/shown-graph.ts';
import { arrangeAll } from './arrange-all.ts';
import { makeEdgeElement, makeNodeElement } from './make-elements.ts';
import { middleOf, placeNear, type Point } from './place-near.ts';

/**
 * Brings the canvas to what the state shows. Nodes that are there already stay where they are;
 * a first graph is laid out as a whole, later nodes find a free place beside their neighbours.
 */
export function drawGraph(cy: Core, graph: ShownGraph, visible: ShownGraph): void {
  const first = cy.nodes().empty();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !graph.nodes.has(element.id()) && !graph.edges.has(element.id()))
      .remove();
    addNodes(cy, graph);
    addEdges(cy, graph);
    cy.elements().forEach((element) => {
      const shown = visible.nodes.has(element.id()) || visible.edges.has(element.id());
      element.toggleClass('hidden', !shown);
    });
  });
  if (first && graph.nodes.size > 0) arrangeAll(cy);
}

function addNodes(cy: Core, graph: ShownGraph): void {
  const arriving = [...graph.nodes.values()].filter(({ id }) => known(cy, id).empty());
  const taken = cy.nodes().map((node) => node.position());
  const anchors = arriving.map(({ id }) => findAnchor(cy, graph, id) ?? middleOf(taken));
  const places = taken.length > 0 ? placeNear(taken, anchors) : anchors;
  cy.add(arriving.map((node, index) => makeNodeElement(node, places[index] ?? { x: 0, y: 0 })));
}

function addEdges(cy: Core, graph: ShownGraph): void {
  const arriving = [...graph.edges.values()].filter(({ id }) => known(cy, id).empty());
  cy.add(arriving.map(makeEdgeElement));
}

/** The middle of a new node's neighbours on the canvas; null where it has none. */
function findAnchor(cy: Core, graph: ShownGraph, id: string): Point | null {
  const places: Point[] = [];
  for (const { source, target } of graph.edges.values()) {
    const other = source === id ? target : target === id ? source : null;
    if (other === null) continue;
    const node = known(cy, other);
    if (node.nonempty() && node.isNode()) places.push(node.position());
  }
  return places.length > 0 ? middleOf(places) : null;
}

function known(cy: Core, id: string): CollectionReturnValue {
  return cy.getElementById(id);
}
